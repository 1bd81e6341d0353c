"""Facts and errors turned into sentences, without Qt; a Translator is handed in."""
