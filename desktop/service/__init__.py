"""What people do at the till: verbs, each writing one act; ports say what a store must offer."""
