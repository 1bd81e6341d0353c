<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AboutPanel</name>
    <message>
      <source>The usual</source>
      <translation>The usual</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Likes</translation>
    </message>
    <message>
      <source>Dislikes</source>
      <translation>Dislikes</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Heard something worth remembering?</source>
      <translation>Heard something worth remembering?</translation>
    </message>
    <message>
      <source>What went wrong?</source>
      <translation>What went wrong?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Undecided?  F4</source>
      <translation>Undecided?  F4</translation>
    </message>
    <message>
      <source>Something went wrong  F6</source>
      <translation>Something went wrong  F6</translation>
    </message>
    <message>
      <source>Edit  F2</source>
      <translation>Edit  F2</translation>
    </message>
    <message>
      <source>Often has</source>
      <translation>Often has</translation>
    </message>
    <message>
      <source>Something is not so…  F1</source>
      <translation>Something is not so…  F1</translation>
    </message>
    <message>
      <source>Leave it as it is  F1</source>
      <translation>Leave it as it is  F1</translation>
    </message>
    <message>
      <source>Still true?</source>
      <translation>Still true?</translation>
    </message>
  </context>
  <context>
    <name>ActWords</name>
    <message>
      <source>Nothing was kept: they did not want to be remembered.</source>
      <translation>Nothing was kept: they did not want to be remembered.</translation>
    </message>
    <message>
      <source>already counted for this visit</source>
      <translation>already counted for this visit</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>taken back</translation>
    </message>
    <message>
      <source>chose {item}</source>
      <translation>chose {item}</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>saved</translation>
    </message>
    <message>
      <source>{name}: {what}.</source>
      <translation>{name}: {what}.</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>touch given</source>
      <translation>touch given</translation>
    </message>
    <message>
      <source>something of your own, kept</source>
      <translation>something of your own, kept</translation>
    </message>
    <message>
      <source>no touch today</source>
      <translation>no touch today</translation>
    </message>
    <message>
      <source>another idea</source>
      <translation>another idea</translation>
    </message>
    <message>
      <source>how it went, kept</source>
      <translation>how it went, kept</translation>
    </message>
    <message>
      <source>noted for the owner</source>
      <translation>noted for the owner</translation>
    </message>
    <message>
      <source>checked</source>
      <translation>checked</translation>
    </message>
    <message>
      <source>visit counted</source>
      <translation>visit counted</translation>
    </message>
    <message>
      <source>written to this visit</source>
      <translation>written to this visit</translation>
    </message>
    <message>
      <source>helped to choose</source>
      <translation>helped to choose</translation>
    </message>
    <message>
      <source>noted</source>
      <translation>noted</translation>
    </message>
    <message>
      <source>kept as a must-not</source>
      <translation>kept as a must-not</translation>
    </message>
    <message>
      <source>kept as a diet</source>
      <translation>kept as a diet</translation>
    </message>
    <message>
      <source>kept as a like</source>
      <translation>kept as a like</translation>
    </message>
    <message>
      <source>kept as a dislike</source>
      <translation>kept as a dislike</translation>
    </message>
    <message>
      <source>problem kept until it is put right</source>
      <translation>problem kept until it is put right</translation>
    </message>
    <message>
      <source>put right</source>
      <translation>put right</translation>
    </message>
    <message>
      <source>all is well now</source>
      <translation>all is well now</translation>
    </message>
    <message>
      <source>the problem is open again</source>
      <translation>the problem is open again</translation>
    </message>
    <message>
      <source>not asked about again</source>
      <translation>not asked about again</translation>
    </message>
    <message>
      <source>marked as sold out</source>
      <translation>marked as sold out</translation>
    </message>
    <message>
      <source>there again</source>
      <translation>there again</translation>
    </message>
    <message>
      <source>coaching lines are on</source>
      <translation>coaching lines are on</translation>
    </message>
    <message>
      <source>coaching lines are off</source>
      <translation>coaching lines are off</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmed</translation>
    </message>
    <message>
      <source>taken away</source>
      <translation>taken away</translation>
    </message>
    <message>
      <source>added</source>
      <translation>added</translation>
    </message>
    <message>
      <source>changes saved</source>
      <translation>changes saved</translation>
    </message>
  </context>
  <context>
    <name>AddPanel</name>
    <message>
      <source>Add a customer</source>
      <translation>Add a customer</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Two people may share a number.</source>
      <translation>Two people may share a number.</translation>
    </message>
    <message>
      <source>“May we remember you?”</source>
      <translation>“May we remember you?”</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Not asked now</source>
      <translation>Not asked now</translation>
    </message>
    <message>
      <source>Cancel  Esc</source>
      <translation>Cancel  Esc</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Then nothing about this person is kept: they are not added.</source>
      <translation>Then nothing about this person is kept: they are not added.</translation>
    </message>
    <message>
      <source>Do not add</source>
      <translation>Do not add</translation>
    </message>
    <message>
      <source>That they agreed is kept with the day.</source>
      <translation>That they agreed is kept with the day.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>You can ask another day.</source>
      <translation>You can ask another day.</translation>
    </message>
  </context>
  <context>
    <name>AgedLine</name>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Change…</translation>
    </message>
    <message>
      <source>No longer</source>
      <translation>No longer</translation>
    </message>
  </context>
  <context>
    <name>AskedLine</name>
    <message>
      <source>Fine now</source>
      <translation>Fine now</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Do not ask</source>
      <translation>Do not ask</translation>
    </message>
    <message>
      <source>Last time: {problem} - put right {day}. How is it now?</source>
      <translation>Last time: {problem} - put right {day}. How is it now?</translation>
    </message>
  </context>
  <context>
    <name>BackupsPage</name>
    <message>
      <source>Bring back a backup</source>
      <translation>Bring back a backup</translation>
    </message>
    <message>
      <source>The shop becomes as it was then. As it is now it is saved first, so that this can be taken back, too.</source>
      <translation>The shop becomes as it was then. As it is now it is saved first, so that this can be taken back, too.</translation>
    </message>
    <message>
      <source>Another file…</source>
      <translation>Another file…</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>There is no backup yet.</translation>
    </message>
    <message>
      <source>daily</source>
      <translation>daily</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>before an import</translation>
    </message>
    <message>
      <source>before an update</source>
      <translation>before an update</translation>
    </message>
    <message>
      <source>before a restore</source>
      <translation>before a restore</translation>
    </message>
    <message>
      <source>saved by hand</source>
      <translation>saved by hand</translation>
    </message>
    <message>
      <source>the demo, put aside</source>
      <translation>the demo, put aside</translation>
    </message>
  </context>
  <context>
    <name>BirthdayField</name>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Month</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>Year, if they told it</source>
      <translation>Year, if they told it</translation>
    </message>
  </context>
  <context>
    <name>BoardLines</name>
    <message>
      <source>Closed today: {weekday} is a day off</source>
      <translation>Closed today: {weekday} is a day off</translation>
    </message>
    <message>
      <source>Closed today: {name}</source>
      <translation>Closed today: {name}</translation>
    </message>
    <message>
      <source>Closed today</source>
      <translation>Closed today</translation>
    </message>
    <message>
      <source>about {time}</source>
      <translation>about {time}</translation>
    </message>
    <message>
      <source>no usual yet</source>
      <translation>no usual yet</translation>
    </message>
    <message>
      <source>{day}: {text}</source>
      <translation>{day}: {text}</translation>
    </message>
    <message numerus="yes">
      <source>open %n day(s)</source>
      <translation>
        <numerusform>open %n day</numerusform>
        <numerusform>open %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>Birthday today</source>
      <translation>Birthday today</translation>
    </message>
    <message>
      <source>Birthday on {weekday}</source>
      <translation>Birthday on {weekday}</translation>
    </message>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation>
        <numerusform>in %n day</numerusform>
        <numerusform>in %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to check</source>
      <translation>
        <numerusform>%n thing to check</numerusform>
        <numerusform>%n things to check</numerusform>
      </translation>
    </message>
    <message>
      <source>not here since {day}</source>
      <translation>not here since {day}</translation>
    </message>
    <message>
      <source>{rhythm}; not since {day}</source>
      <translation>{rhythm}; not since {day}</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BoardView</name>
    <message>
      <source>Add a customer</source>
      <translation>Add a customer</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
    </message>
    <message>
      <source>Discreet  F9</source>
      <translation>Discreet  F9</translation>
    </message>
    <message>
      <source>A quiet hour: learn the regulars</source>
      <translation>A quiet hour: learn the regulars</translation>
    </message>
    <message>
      <source>Show names  F9</source>
      <translation>Show names  F9</translation>
    </message>
    <message>
      <source>Likely in today</source>
      <translation>Likely in today</translation>
    </message>
    <message>
      <source>Make it right</source>
      <translation>Make it right</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>This week</translation>
    </message>
    <message>
      <source>For the owner</source>
      <translation>For the owner</translation>
    </message>
    <message>
      <source>Nobody's days are known yet. Bring in the sales of your till, or record visits: after a few of them the regulars stand here.</source>
      <translation>Nobody's days are known yet. Bring in the sales of your till, or record visits: after a few of them the regulars stand here.</translation>
    </message>
    <message>
      <source>A quiet day: nobody is due.</source>
      <translation>A quiet day: nobody is due.</translation>
    </message>
    <message>
      <source>Discreet</source>
      <translation>Discreet</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) likely in today</source>
      <translation>
        <numerusform>%n customer likely in today</numerusform>
        <numerusform>%n customers likely in today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problem(s) to put right</source>
      <translation>
        <numerusform>%n problem to put right</numerusform>
        <numerusform>%n problems to put right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more to think of this week</source>
      <translation>
        <numerusform>%n more to think of this week</numerusform>
        <numerusform>%n more to think of this week</numerusform>
      </translation>
    </message>
    <message>
      <source>Names, notes and problems are hidden.</source>
      <translation>Names, notes and problems are hidden.</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>No customers yet</translation>
    </message>
    <message>
      <source>Bring in the customers and sales that your till exports, or add the next person who comes in. Files can also be dropped on this window.</source>
      <translation>Bring in the customers and sales that your till exports, or add the next person who comes in. Files can also be dropped on this window.</translation>
    </message>
    <message>
      <source>Bring in customers from your till…</source>
      <translation>Bring in customers from your till…</translation>
    </message>
  </context>
  <context>
    <name>CardFacts</name>
    <message>
      <source>Say “{text}”</source>
      <translation>Say “{text}”</translation>
    </message>
    <message>
      <source>Call them {text}</source>
      <translation>Call them {text}</translation>
    </message>
    <message>
      <source>Last here {day}</source>
      <translation>Last here {day}</translation>
    </message>
    <message numerus="yes">
      <source>The till says: %n visit(s)</source>
      <translation>
        <numerusform>The till says: %n visit</numerusform>
        <numerusform>The till says: %n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The till says: %n visit(s) since {day}</source>
      <translation>
        <numerusform>The till says: %n visit since {day}</numerusform>
        <numerusform>The till says: %n visits since {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>Birthday {day}</source>
      <translation>Birthday {day}</translation>
    </message>
  </context>
  <context>
    <name>CardWords</name>
    <message>
      <source>Nobody found.</source>
      <translation>Nobody found.</translation>
    </message>
    <message numerus="yes">
      <source>The shop knows %n customer(s).</source>
      <translation>
        <numerusform>The shop knows %n customer.</numerusform>
        <numerusform>The shop knows %n customers.</numerusform>
      </translation>
    </message>
    <message>
      <source>The shop is sound.</source>
      <translation>The shop is sound.</translation>
    </message>
    <message>
      <source>Likes: {list}</source>
      <translation>Likes: {list}</translation>
    </message>
    <message>
      <source>Dislikes: {list}</source>
      <translation>Dislikes: {list}</translation>
    </message>
    <message>
      <source>Diet: {list}</source>
      <translation>Diet: {list}</translation>
    </message>
    <message>
      <source>{day}, {author}: {text}</source>
      <translation>{day}, {author}: {text}</translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message>
      <source>Say “{say}”</source>
      <translation>Say “{say}”</translation>
    </message>
    <message>
      <source>Not yet put right, {day}: {text}</source>
      <translation>Not yet put right, {day}: {text}</translation>
    </message>
    <message>
      <source>till data up to {day}</source>
      <translation>till data up to {day}</translation>
    </message>
    <message>
      <source>The usual: {items}</source>
      <translation>The usual: {items}</translation>
    </message>
  </context>
  <context>
    <name>ClashLine</name>
    <message>
      <source>Take what I typed</source>
      <translation>Take what I typed</translation>
    </message>
    <message>
      <source>Leave theirs</source>
      <translation>Leave theirs</translation>
    </message>
    <message>
      <source>Another till changed the same meanwhile; what stands there now is shown. You typed: {typed}</source>
      <translation>Another till changed the same meanwhile; what stands there now is shown. You typed: {typed}</translation>
    </message>
  </context>
  <context>
    <name>ClosureRow</name>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Remove: {days}</source>
      <translation>Remove: {days}</translation>
    </message>
  </context>
  <context>
    <name>ClosuresPanel</name>
    <message>
      <source>Closed from</source>
      <translation>Closed from</translation>
    </message>
    <message>
      <source>Closed until</source>
      <translation>Closed until</translation>
    </message>
    <message>
      <source>Why, if you like</source>
      <translation>Why, if you like</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Add these closed days</source>
      <translation>Add these closed days</translation>
    </message>
    <message>
      <source>No closed days yet. Add one before a holiday of yours.</source>
      <translation>No closed days yet. Add one before a holiday of yours.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <source>{days}  ·  {reason}</source>
      <translation>{days}  ·  {reason}</translation>
    </message>
    <message>
      <source>No public holidays are known for this country; add closed days above.</source>
      <translation>No public holidays are known for this country; add closed days above.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>{day} {holiday}</source>
      <translation>{day} {holiday}</translation>
    </message>
    <message>
      <source>Public holidays count as closed unless something is sold on them. The next ones: {holidays}.</source>
      <translation>Public holidays count as closed unless something is sold on them. The next ones: {holidays}.</translation>
    </message>
  </context>
  <context>
    <name>CodesField</name>
    <message>
      <source>All the rest are free of it</source>
      <translation>All the rest are free of it</translation>
    </message>
    <message>
      <source>Something else, such as onion</source>
      <translation>Something else, such as onion</translation>
    </message>
    <message>
      <source>Something else that may be in it</source>
      <translation>Something else that may be in it</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>What is in it</translation>
    </message>
    <message>
      <source>Whom it suits</source>
      <translation>Whom it suits</translation>
    </message>
    <message>
      <source>Contains</source>
      <translation>Contains</translation>
    </message>
    <message>
      <source>Free of it</source>
      <translation>Free of it</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Not known</translation>
    </message>
    <message>
      <source>Does not suit</source>
      <translation>Does not suit</translation>
    </message>
    <message>
      <source>Suits</source>
      <translation>Suits</translation>
    </message>
  </context>
  <context>
    <name>CommandWords</name>
    <message>
      <source>Search keys: {percent} %</source>
      <translation>Search keys: {percent} %</translation>
    </message>
    <message>
      <source>Visits and habits: {percent} %</source>
      <translation>Visits and habits: {percent} %</translation>
    </message>
    <message numerus="yes">
      <source>The search and the lists of %n customer(s) were made anew.</source>
      <translation>
        <numerusform>The search and the lists of %n customer were made anew.</numerusform>
        <numerusform>The search and the lists of %n customers were made anew.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped. Nobody is lost: the window makes the rest when it is open.</source>
      <translation>Stopped. Nobody is lost: the window makes the rest when it is open.</translation>
    </message>
    <message>
      <source>There is nothing on this line.</source>
      <translation>There is nothing on this line.</translation>
    </message>
    <message>
      <source>This line is no text in UTF-8.</source>
      <translation>This line is no text in UTF-8.</translation>
    </message>
    <message>
      <source>This line is too long.</source>
      <translation>This line is too long.</translation>
    </message>
    <message>
      <source>Something went wrong in the program with this line.</source>
      <translation>Something went wrong in the program with this line.</translation>
    </message>
  </context>
  <context>
    <name>CompanyLine</name>
    <message>
      <source>In company: nothing personal.</source>
      <translation>In company: nothing personal.</translation>
    </message>
    <message>
      <source>Alone  F3</source>
      <translation>Alone  F3</translation>
    </message>
    <message>
      <source>The customer is alone again</source>
      <translation>The customer is alone again</translation>
    </message>
    <message>
      <source>In company  F3</source>
      <translation>In company  F3</translation>
    </message>
    <message>
      <source>The customer is in company: offer nothing personal</source>
      <translation>The customer is in company: offer nothing personal</translation>
    </message>
  </context>
  <context>
    <name>ConfirmPanel</name>
    <message>
      <source>Confirm: {fact}? Recorded {day}.</source>
      <translation>Confirm: {fact}? Recorded {day}.</translation>
    </message>
    <message>
      <source>Still true: {fact}? Recorded {day}.</source>
      <translation>Still true: {fact}? Recorded {day}.</translation>
    </message>
  </context>
  <context>
    <name>ConflictRow</name>
    <message>
      <source>Saved here meanwhile by {author}:</source>
      <translation>Saved here meanwhile by {author}:</translation>
    </message>
    <message>
      <source>Saved here meanwhile:</source>
      <translation>Saved here meanwhile:</translation>
    </message>
    <message>
      <source>taken away</source>
      <translation>taken away</translation>
    </message>
    <message>
      <source>Take theirs</source>
      <translation>Take theirs</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Keep mine</translation>
    </message>
  </context>
  <context>
    <name>CrewButton</name>
    <message>
      <source>%1 is at the till. Change it</source>
      <translation>%1 is at the till. Change it</translation>
    </message>
    <message>
      <source>%1 is at the till  F11</source>
      <translation>%1 is at the till  F11</translation>
    </message>
  </context>
  <context>
    <name>CrewPage</name>
    <message>
      <source>Who is at the till?</source>
      <translation>Who is at the till?</translation>
    </message>
    <message>
      <source>What is written from now on carries this name.</source>
      <translation>What is written from now on carries this name.</translation>
    </message>
    <message>
      <source>Remove my PIN</source>
      <translation>Remove my PIN</translation>
    </message>
    <message>
      <source>Change my PIN</source>
      <translation>Change my PIN</translation>
    </message>
    <message>
      <source>Set a PIN for me</source>
      <translation>Set a PIN for me</translation>
    </message>
    <message>
      <source>PIN of %1</source>
      <translation>PIN of %1</translation>
    </message>
  </context>
  <context>
    <name>Crewing</name>
    <message>
      <source>%1 is at the till now.</source>
      <translation>%1 is at the till now.</translation>
    </message>
    <message>
      <source>Your PIN was changed. This cannot be undone.</source>
      <translation>Your PIN was changed. This cannot be undone.</translation>
    </message>
  </context>
  <context>
    <name>CueLine</name>
    <message>
      <source>A thought for you: {line}</source>
      <translation>A thought for you: {line}</translation>
    </message>
  </context>
  <context>
    <name>CueWords</name>
    <message>
      <source>Hear it to the end, then answer.</source>
      <translation>Hear it to the end, then answer.</translation>
    </message>
    <message>
      <source>Say back what you heard.</source>
      <translation>Say back what you heard.</translation>
    </message>
    <message>
      <source>Say sorry once, and mean it.</source>
      <translation>Say sorry once, and mean it.</translation>
    </message>
    <message>
      <source>Ask what would make it right.</source>
      <translation>Ask what would make it right.</translation>
    </message>
    <message>
      <source>Offer one thing you can do now.</source>
      <translation>Offer one thing you can do now.</translation>
    </message>
    <message>
      <source>Thank them for telling you.</source>
      <translation>Thank them for telling you.</translation>
    </message>
    <message>
      <source>Leave out the reasons. Say what happens next.</source>
      <translation>Leave out the reasons. Say what happens next.</translation>
    </message>
    <message>
      <source>Ask, then wait.</source>
      <translation>Ask, then wait.</translation>
    </message>
    <message>
      <source>Tell them your name, too.</source>
      <translation>Tell them your name, too.</translation>
    </message>
    <message>
      <source>Look up before you speak.</source>
      <translation>Look up before you speak.</translation>
    </message>
    <message>
      <source>Ask what brought them in.</source>
      <translation>Ask what brought them in.</translation>
    </message>
    <message>
      <source>Stay near; let them look.</source>
      <translation>Stay near; let them look.</translation>
    </message>
    <message>
      <source>Say their name as you heard it.</source>
      <translation>Say their name as you heard it.</translation>
    </message>
    <message>
      <source>Name two things, not ten.</source>
      <translation>Name two things, not ten.</translation>
    </message>
    <message>
      <source>Ask what they feel like today.</source>
      <translation>Ask what they feel like today.</translation>
    </message>
    <message>
      <source>Say what you would have yourself.</source>
      <translation>Say what you would have yourself.</translation>
    </message>
    <message>
      <source>A quiet moment is fine.</source>
      <translation>A quiet moment is fine.</translation>
    </message>
    <message>
      <source>Ask one thing, then listen.</source>
      <translation>Ask one thing, then listen.</translation>
    </message>
    <message>
      <source>Trust your own eye: you know the food.</source>
      <translation>Trust your own eye: you know the food.</translation>
    </message>
  </context>
  <context>
    <name>CustomerBulk</name>
    <message>
      <source>Select all</source>
      <translation>Select all</translation>
    </message>
    <message>
      <source>Select nobody</source>
      <translation>Select nobody</translation>
    </message>
    <message>
      <source>Tag for those who are selected</source>
      <translation>Tag for those who are selected</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Add tag</translation>
    </message>
    <message>
      <source>Take tag away</source>
      <translation>Take tag away</translation>
    </message>
    <message>
      <source>Export to a file</source>
      <translation>Export to a file</translation>
    </message>
    <message>
      <source>With your private notes</source>
      <translation>With your private notes</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>customers.csv</source>
      <translation>customers.csv</translation>
    </message>
    <message>
      <source>customers-{day}.csv</source>
      <translation>customers-{day}.csv</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) selected</source>
      <translation>
        <numerusform>%n customer selected</numerusform>
        <numerusform>%n customers selected</numerusform>
      </translation>
    </message>
    <message>
      <source>Type the tag that is to be taken away.</source>
      <translation>Type the tag that is to be taken away.</translation>
    </message>
    <message numerus="yes">
      <source>A tag is for %n customer(s) at once at most. Select fewer.</source>
      <translation>
        <numerusform>A tag is for %n customer at once at most. Select fewer.</numerusform>
        <numerusform>A tag is for %n customers at once at most. Select fewer.</numerusform>
      </translation>
    </message>
    <message>
      <source>All of them have this tag.</source>
      <translation>All of them have this tag.</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) tagged: {tag}</source>
      <translation>
        <numerusform>%n customer tagged: {tag}</numerusform>
        <numerusform>%n customers tagged: {tag}</numerusform>
      </translation>
    </message>
    <message>
      <source>None of them has this tag.</source>
      <translation>None of them has this tag.</translation>
    </message>
    <message numerus="yes">
      <source>Tag taken from %n customer(s): {tag}</source>
      <translation>
        <numerusform>Tag taken from %n customer: {tag}</numerusform>
        <numerusform>Tag taken from %n customers: {tag}</numerusform>
      </translation>
    </message>
    <message>
      <source>Export customers</source>
      <translation>Export customers</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Table (*.csv)</translation>
    </message>
    <message>
      <source>Writing {count} of {all}</source>
      <translation>Writing {count} of {all}</translation>
    </message>
    <message>
      <source>Export stopped. No file was written.</source>
      <translation>Export stopped. No file was written.</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to {file}</source>
      <translation>
        <numerusform>%n customer written to {file}</numerusform>
        <numerusform>%n customers written to {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>How to say it</source>
      <translation>How to say it</translation>
    </message>
    <message>
      <source>How to address them</source>
      <translation>How to address them</translation>
    </message>
    <message>
      <source>Phones</source>
      <translation>Phones</translation>
    </message>
    <message>
      <source>E-mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <source>Loyalty cards</source>
      <translation>Loyalty cards</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visits</translation>
    </message>
    <message>
      <source>First visit</source>
      <translation>First visit</translation>
    </message>
    <message>
      <source>Last visit</source>
      <translation>Last visit</translation>
    </message>
    <message>
      <source>The usual</source>
      <translation>The usual</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Birthday</translation>
    </message>
    <message>
      <source>Must-nots</source>
      <translation>Must-nots</translation>
    </message>
    <message>
      <source>Diets</source>
      <translation>Diets</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Likes</translation>
    </message>
    <message>
      <source>Dislikes</source>
      <translation>Dislikes</translation>
    </message>
    <message>
      <source>Agreed to be remembered</source>
      <translation>Agreed to be remembered</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Private notes</source>
      <translation>Private notes</translation>
    </message>
  </context>
  <context>
    <name>CustomerFilters</name>
    <message>
      <source>Regulars</source>
      <translation>Regulars</translation>
    </message>
    <message>
      <source>Drifting</source>
      <translation>Drifting</translation>
    </message>
    <message>
      <source>Open problem</source>
      <translation>Open problem</translation>
    </message>
    <message>
      <source>Must-nots</source>
      <translation>Must-nots</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplicates</translation>
    </message>
    <message>
      <source>Duplicates: may be known twice</source>
      <translation>Duplicates: may be known twice</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>Not asked</translation>
    </message>
    <message>
      <source>Not asked to be remembered</source>
      <translation>Not asked to be remembered</translation>
    </message>
    <message>
      <source>Said no</source>
      <translation>Said no</translation>
    </message>
    <message>
      <source>Said no to being remembered</source>
      <translation>Said no to being remembered</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Any tag</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>More filters</translation>
    </message>
    <message>
      <source>Fewer</source>
      <translation>Fewer</translation>
    </message>
    <message>
      <source>Fewer filters</source>
      <translation>Fewer filters</translation>
    </message>
  </context>
  <context>
    <name>CustomerFinding</name>
    <message>
      <source>Select</source>
      <translation>Select</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message numerus="yes">
      <source>Search %Ln customer(s)</source>
      <translation>
        <numerusform>Search %Ln customer</numerusform>
        <numerusform>Search %Ln customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CustomerHead</name>
    <message>
      <source>Say “%1”</source>
      <translation>Say “%1”</translation>
    </message>
    <message numerus="yes">
      <source>visit(s)</source>
      <translation>
        <numerusform>visit</numerusform>
        <numerusform>visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CustomerSearch</name>
    <message>
      <source>Find a customer by name or phone</source>
      <translation>Find a customer by name or phone</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
  </context>
  <context>
    <name>CustomerTable</name>
    <message>
      <source>Customers</source>
      <translation>Customers</translation>
    </message>
  </context>
  <context>
    <name>CustomerView</name>
    <message>
      <source>Already counted today</source>
      <translation>Already counted today</translation>
    </message>
    <message>
      <source>Already counted at %1 today</source>
      <translation>Already counted at %1 today</translation>
    </message>
  </context>
  <context>
    <name>CustomersPage</name>
    <message>
      <source>Customers</source>
      <translation>Customers</translation>
    </message>
    <message>
      <source>Add customer</source>
      <translation>Add customer</translation>
    </message>
  </context>
  <context>
    <name>DateWords</name>
    <message>
      <source>Monday</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>Mondays</source>
      <translation>Mondays</translation>
    </message>
    <message>
      <source>Tuesdays</source>
      <translation>Tuesdays</translation>
    </message>
    <message>
      <source>Wednesdays</source>
      <translation>Wednesdays</translation>
    </message>
    <message>
      <source>Thursdays</source>
      <translation>Thursdays</translation>
    </message>
    <message>
      <source>Fridays</source>
      <translation>Fridays</translation>
    </message>
    <message>
      <source>Saturdays</source>
      <translation>Saturdays</translation>
    </message>
    <message>
      <source>Sundays</source>
      <translation>Sundays</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>Mon</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Tue</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Wed</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Thu</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Fri</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Sat</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>Sun</translation>
    </message>
    <message>
      <source>January</source>
      <translation>January</translation>
    </message>
    <message>
      <source>February</source>
      <translation>February</translation>
    </message>
    <message>
      <source>March</source>
      <translation>March</translation>
    </message>
    <message>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <source>May</source>
      <translation>May</translation>
    </message>
    <message>
      <source>June</source>
      <translation>June</translation>
    </message>
    <message>
      <source>July</source>
      <translation>July</translation>
    </message>
    <message>
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <source>October</source>
      <translation>October</translation>
    </message>
    <message>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <source>December</source>
      <translation>December</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>May</source>
      <comment>short</comment>
      <translation>May</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Oct</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dec</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{weekday} {date}</source>
      <translation>{weekday} {date}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>yesterday</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message>
      <source>in {month}</source>
      <translation>in {month}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{hour}:{minute}</source>
      <translation>{hour}:{minute}</translation>
    </message>
    <message>
      <source>morning</source>
      <translation>morning</translation>
    </message>
    <message>
      <source>lunch</source>
      <translation>lunch</translation>
    </message>
    <message>
      <source>afternoon</source>
      <translation>afternoon</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>evening</translation>
    </message>
    <message>
      <source>first</source>
      <translation>first</translation>
    </message>
    <message>
      <source>second</source>
      <translation>second</translation>
    </message>
    <message>
      <source>third</source>
      <translation>third</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>fourth</translation>
    </message>
    <message>
      <source>fifth</source>
      <translation>fifth</translation>
    </message>
    <message>
      <source>sixth</source>
      <translation>sixth</translation>
    </message>
    <message>
      <source>seventh</source>
      <translation>seventh</translation>
    </message>
    <message>
      <source>eighth</source>
      <translation>eighth</translation>
    </message>
    <message>
      <source>ninth</source>
      <translation>ninth</translation>
    </message>
    <message>
      <source>tenth</source>
      <translation>tenth</translation>
    </message>
    <message>
      <source>eleventh</source>
      <translation>eleventh</translation>
    </message>
    <message>
      <source>twelfth</source>
      <translation>twelfth</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>{n}st</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>{n}nd</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>{n}rd</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>{n}th</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>The month before</source>
      <translation>The month before</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>The month after</translation>
    </message>
  </context>
  <context>
    <name>DayHours</name>
    <message>
      <source>Not said: judged by the sales</source>
      <translation>Not said: judged by the sales</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Hours on {day}</source>
      <translation>Hours on {day}</translation>
    </message>
    <message>
      <source>Some of these hours are named twice. Write them like {example}.</source>
      <translation>Some of these hours are named twice. Write them like {example}.</translation>
    </message>
    <message>
      <source>Write from when until when, like {example}.</source>
      <translation>Write from when until when, like {example}.</translation>
    </message>
  </context>
  <context>
    <name>DoubtLine</name>
    <message>
      <source>This is wrong</source>
      <translation>This is wrong</translation>
    </message>
    <message>
      <source>Not so</source>
      <translation>Not so</translation>
    </message>
    <message>
      <source>Said to be wrong. It still counts.</source>
      <translation>Said to be wrong. It still counts.</translation>
    </message>
    <message>
      <source>Said to be wrong</source>
      <translation>Said to be wrong</translation>
    </message>
  </context>
  <context>
    <name>Doubting</name>
    <message>
      <source>This is wrong</source>
      <translation>This is wrong</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Drop the files of your till here</source>
      <translation>Drop the files of your till here</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>Duplicates</source>
      <translation>Duplicates</translation>
    </message>
    <message>
      <source>Put together lately</source>
      <translation>Put together lately</translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s) that may be one person.</source>
      <translation>
        <numerusform>%n pair that may be one person.</numerusform>
        <numerusform>%n pairs that may be one person.</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking through your customers…</source>
      <translation>Looking through your customers…</translation>
    </message>
    <message>
      <source>No two customers look like one person. When somebody is added twice, or your till brings in somebody whom you added by hand, they appear here.</source>
      <translation>No two customers look like one person. When somebody is added twice, or your till brings in somebody whom you added by hand, they appear here.</translation>
    </message>
    <message>
      <source>{gone} and {name} are one person now.</source>
      <translation>{gone} and {name} are one person now.</translation>
    </message>
    <message>
      <source>{one} and {other} are two people; this is not asked again.</source>
      <translation>{one} and {other} are two people; this is not asked again.</translation>
    </message>
    <message>
      <source>{name} stands alone again.</source>
      <translation>{name} stands alone again.</translation>
    </message>
  </context>
  <context>
    <name>EditForm</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>How to say it</source>
      <translation>How to say it</translation>
    </message>
    <message>
      <source>ah-MAH-rah</source>
      <translation>ah-MAH-rah</translation>
    </message>
    <message>
      <source>How to address them</source>
      <translation>How to address them</translation>
    </message>
    <message>
      <source>Mrs Okafor</source>
      <translation>Mrs Okafor</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Birthday</translation>
    </message>
    <message>
      <source>Must never be served</source>
      <translation>Must never be served</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Something else</translation>
    </message>
    <message>
      <source>Asked: there are none</source>
      <translation>Asked: there are none</translation>
    </message>
    <message>
      <source>Diet</source>
      <translation>Diet</translation>
    </message>
    <message>
      <source>Another diet</source>
      <translation>Another diet</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Likes</translation>
    </message>
    <message>
      <source>Something they like</source>
      <translation>Something they like</translation>
    </message>
    <message>
      <source>Dislikes</source>
      <translation>Dislikes</translation>
    </message>
    <message>
      <source>Something they do not like</source>
      <translation>Something they do not like</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>A word to find them by</source>
      <translation>A word to find them by</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Add a note</translation>
    </message>
    <message>
      <source>Take this note away</source>
      <translation>Take this note away</translation>
    </message>
    <message>
      <source>Leave alone: no suggestions for this person</source>
      <translation>Leave alone: no suggestions for this person</translation>
    </message>
  </context>
  <context>
    <name>EditPanel</name>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Done  Esc</source>
      <translation>Done  Esc</translation>
    </message>
    <message>
      <source>Done editing</source>
      <translation>Done editing</translation>
    </message>
  </context>
  <context>
    <name>EditorFoot</name>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Takes the last save back</source>
      <translation>Takes the last save back</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Saves what stands in the fields</source>
      <translation>Saves what stands in the fields</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Not saved: there is a fault in the program. What you typed stands here still.</source>
      <translation>Not saved: there is a fault in the program. What you typed stands here still.</translation>
    </message>
    <message>
      <source>Not saved. {reason}</source>
      <translation>Not saved. {reason}</translation>
    </message>
    <message>
      <source>Not all is saved: look at the fields.</source>
      <translation>Not all is saved: look at the fields.</translation>
    </message>
    <message>
      <source>Saved just now</source>
      <translation>Saved just now</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
  </context>
  <context>
    <name>EditorHead</name>
    <message>
      <source>New: type a name or a number, and it is saved by itself.</source>
      <translation>New: type a name or a number, and it is saved by itself.</translation>
    </message>
    <message>
      <source>no visits yet</source>
      <translation>no visits yet</translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) since {month}</source>
      <translation>
        <numerusform>%n visit since {month}</numerusform>
        <numerusform>%n visits since {month}</numerusform>
      </translation>
    </message>
    <message>
      <source>not asked yet whether we may remember them</source>
      <translation>not asked yet whether we may remember them</translation>
    </message>
    <message>
      <source>agreed to be remembered {day}</source>
      <translation>agreed to be remembered {day}</translation>
    </message>
    <message>
      <source>does not want to be remembered, said {day}</source>
      <translation>does not want to be remembered, said {day}</translation>
    </message>
  </context>
  <context>
    <name>EditorKeeping</name>
    <message>
      <source>{name}: saved.</source>
      <translation>{name}: saved.</translation>
    </message>
    <message>
      <source>Nothing is kept of them.</source>
      <translation>Nothing is kept of them.</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Taken back</translation>
    </message>
  </context>
  <context>
    <name>EditorPaper</name>
    <message>
      <source>Customer</source>
      <translation>Customer</translation>
    </message>
    <message>
      <source>{name}: not saved yet: {fields}.</source>
      <translation>{name}: not saved yet: {fields}.</translation>
    </message>
    <message>
      <source>Choose a customer. All that is known about them stands here: change what you like, it is saved by itself and can be taken back.</source>
      <translation>Choose a customer. All that is known about them stands here: change what you like, it is saved by itself and can be taken back.</translation>
    </message>
  </context>
  <context>
    <name>FactRow</name>
    <message>
      <source>Noted for the owner</source>
      <translation>Noted for the owner</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>This is wrong</source>
      <translation>This is wrong</translation>
    </message>
  </context>
  <context>
    <name>FigureCard</name>
    <message>
      <source>{name}: {figure} {of}</source>
      <translation>{name}: {figure} {of}</translation>
    </message>
  </context>
  <context>
    <name>ForgetRow</name>
    <message>
      <source>No means that nothing about them is kept: name, numbers, must-nots, notes, visits and history are taken out of the shop for good. What they bought stays, as sold to nobody. This cannot be undone.</source>
      <translation>No means that nothing about them is kept: name, numbers, must-nots, notes, visits and history are taken out of the shop for good. What they bought stays, as sold to nobody. This cannot be undone.</translation>
    </message>
    <message>
      <source>Keep nothing of them</source>
      <translation>Keep nothing of them</translation>
    </message>
    <message>
      <source>Leave it as it was</source>
      <translation>Leave it as it was</translation>
    </message>
  </context>
  <context>
    <name>HabitWords</name>
    <message>
      <source>{days}, about {time}</source>
      <translation>{days}, about {time}</translation>
    </message>
    <message>
      <source>{days}, {part}</source>
      <translation>{days}, {part}</translation>
    </message>
    <message>
      <source>no visits yet</source>
      <translation>no visits yet</translation>
    </message>
    <message>
      <source>here today</source>
      <translation>here today</translation>
    </message>
    <message>
      <source>last here on {day}</source>
      <translation>last here on {day}</translation>
    </message>
    <message>
      <source>last here in {year}</source>
      <translation>last here in {year}</translation>
    </message>
    <message>
      <source>last here {ago}</source>
      <translation>last here {ago}</translation>
    </message>
    <message>
      <source>since {month}</source>
      <translation>since {month}</translation>
    </message>
    <message numerus="yes">
      <source>first time in %n week(s), usually about {usual}</source>
      <translation>
        <numerusform>first time in %n week, usually about {usual}</numerusform>
        <numerusform>first time in %n weeks, usually about {usual}</numerusform>
      </translation>
    </message>
    <message>
      <source>first time in {away}, usually about {usual}</source>
      <translation>first time in {away}, usually about {usual}</translation>
    </message>
    <message numerus="yes">
      <source>No visits in the last %n week(s)</source>
      <translation>
        <numerusform>No visits in the last %n week</numerusform>
        <numerusform>No visits in the last %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Came on %n of the last {of} {weekdays}</source>
      <translation>
        <numerusform>Came on %n of the last {of} {weekdays}</numerusform>
        <numerusform>Came on %n of the last {of} {weekdays}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Came on %n day(s) in the last {weeks} weeks</source>
      <translation>
        <numerusform>Came on %n day in the last {weeks} weeks</numerusform>
        <numerusform>Came on %n days in the last {weeks} weeks</numerusform>
      </translation>
    </message>
    <message>
      <source>often has {items}</source>
      <translation>often has {items}</translation>
    </message>
    <message numerus="yes">
      <source>%n of the last {of} visits</source>
      <translation>
        <numerusform>%n of the last {of} visits</numerusform>
        <numerusform>%n of the last {of} visits</numerusform>
      </translation>
    </message>
    <message>
      <source>{one} and {two}</source>
      <translation>{one} and {two}</translation>
    </message>
    <message>
      <source>Most {days}</source>
      <translation>Most {days}</translation>
    </message>
    <message>
      <source>Every other {weekday}</source>
      <translation>Every other {weekday}</translation>
    </message>
    <message>
      <source>Mostly every other {weekday}</source>
      <translation>Mostly every other {weekday}</translation>
    </message>
    <message>
      <source>About once a week</source>
      <translation>About once a week</translation>
    </message>
    <message>
      <source>About every two weeks</source>
      <translation>About every two weeks</translation>
    </message>
    <message numerus="yes">
      <source>About every %n day(s)</source>
      <translation>
        <numerusform>About every %n day</numerusform>
        <numerusform>About every %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>Around the {nth} of the month</source>
      <translation>Around the {nth} of the month</translation>
    </message>
    <message>
      <source>Most months around the {nth}</source>
      <translation>Most months around the {nth}</translation>
    </message>
    <message>
      <source>Last {weekday} of the month</source>
      <translation>Last {weekday} of the month</translation>
    </message>
    <message>
      <source>Most months on the last {weekday}</source>
      <translation>Most months on the last {weekday}</translation>
    </message>
    <message>
      <source>{nth} {weekday} of the month</source>
      <translation>{nth} {weekday} of the month</translation>
    </message>
    <message>
      <source>Most months on the {nth} {weekday}</source>
      <translation>Most months on the {nth} {weekday}</translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n month</numerusform>
        <numerusform>%n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n week</numerusform>
        <numerusform>%n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HeardLine</name>
    <message>
      <source>Record it</source>
      <translation>Record it</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Record “%1” as a must-not?</source>
      <translation>Record “%1” as a must-not?</translation>
    </message>
    <message>
      <source>Record “%1” as a diet?</source>
      <translation>Record “%1” as a diet?</translation>
    </message>
    <message>
      <source>Record “%1” as something they like?</source>
      <translation>Record “%1” as something they like?</translation>
    </message>
    <message>
      <source>Record “%1” as something they do not like?</source>
      <translation>Record “%1” as something they do not like?</translation>
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>Nothing was done here yet.</source>
      <translation>Nothing was done here yet.</translation>
    </message>
    <message>
      <source>Older…</source>
      <translation>Older…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>History</translation>
    </message>
  </context>
  <context>
    <name>HistoryRow</name>
    <message>
      <source>Shows what stood there before and after</source>
      <translation>Shows what stood there before and after</translation>
    </message>
    <message>
      <source>before: {text}</source>
      <translation>before: {text}</translation>
    </message>
    <message>
      <source>after: {text}</source>
      <translation>after: {text}</translation>
    </message>
    <message>
      <source>Restore this</source>
      <translation>Restore this</translation>
    </message>
    <message>
      <source>Puts back what stood there before</source>
      <translation>Puts back what stood there before</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Take this back</translation>
    </message>
  </context>
  <context>
    <name>HistoryWords</name>
    <message>
      <source>{moment}, {author}</source>
      <translation>{moment}, {author}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>import: {file}</source>
      <translation>import: {file}</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message>
      <source>saved</source>
      <translation>saved</translation>
    </message>
    <message>
      <source>put back: {what}</source>
      <translation>put back: {what}</translation>
    </message>
    <message>
      <source>taken back by {author}</source>
      <translation>taken back by {author}</translation>
    </message>
    <message>
      <source>customer</source>
      <translation>customer</translation>
    </message>
    <message>
      <source>name</source>
      <translation>name</translation>
    </message>
    <message>
      <source>how to say the name</source>
      <translation>how to say the name</translation>
    </message>
    <message>
      <source>how to address them</source>
      <translation>how to address them</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>birthday</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>tags</translation>
    </message>
    <message>
      <source>leave alone</source>
      <translation>leave alone</translation>
    </message>
    <message>
      <source>asked about must-nots</source>
      <translation>asked about must-nots</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>same person</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>phone</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>loyalty card</source>
      <translation>loyalty card</translation>
    </message>
    <message>
      <source>must-not</source>
      <translation>must-not</translation>
    </message>
    <message>
      <source>like</source>
      <translation>like</translation>
    </message>
    <message>
      <source>dislike</source>
      <translation>dislike</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>diet</translation>
    </message>
    <message>
      <source>still so</source>
      <translation>still so</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>private note</source>
      <translation>private note</translation>
    </message>
    <message>
      <source>agreed to be remembered</source>
      <translation>agreed to be remembered</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>visit</translation>
    </message>
    <message>
      <source>touch</source>
      <translation>touch</translation>
    </message>
    <message>
      <source>touch of their own</source>
      <translation>touch of their own</translation>
    </message>
    <message>
      <source>no touch</source>
      <translation>no touch</translation>
    </message>
    <message>
      <source>how it went</source>
      <translation>how it went</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>problem</translation>
    </message>
    <message>
      <source>put right</source>
      <translation>put right</translation>
    </message>
    <message>
      <source>said to be wrong</source>
      <translation>said to be wrong</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>something else</translation>
    </message>
    <message>
      <source>heard: {what}</source>
      <translation>heard: {what}</translation>
    </message>
    <message>
      <source>{what} added</source>
      <translation>{what} added</translation>
    </message>
    <message>
      <source>{what} taken away</source>
      <translation>{what} taken away</translation>
    </message>
    <message>
      <source>{what} changed</source>
      <translation>{what} changed</translation>
    </message>
    <message>
      <source>added</source>
      <translation>added</translation>
    </message>
    <message>
      <source>must-nots: not asked</source>
      <translation>must-nots: not asked</translation>
    </message>
    <message>
      <source>leave alone no more</source>
      <translation>leave alone no more</translation>
    </message>
    <message>
      <source>known as one person</source>
      <translation>known as one person</translation>
    </message>
    <message>
      <source>two people again</source>
      <translation>two people again</translation>
    </message>
    <message>
      <source>to be remembered: {after}</source>
      <translation>to be remembered: {after}</translation>
    </message>
    <message>
      <source>visit: {after}</source>
      <translation>visit: {after}</translation>
    </message>
    <message>
      <source>touch: {after}</source>
      <translation>touch: {after}</translation>
    </message>
    <message>
      <source>touch of their own: {after}</source>
      <translation>touch of their own: {after}</translation>
    </message>
    <message>
      <source>touch: {before}, {after}</source>
      <translation>touch: {before}, {after}</translation>
    </message>
    <message>
      <source>problem: {after}</source>
      <translation>problem: {after}</translation>
    </message>
    <message>
      <source>put right: {after}</source>
      <translation>put right: {after}</translation>
    </message>
    <message>
      <source>looked at again: {after}</source>
      <translation>looked at again: {after}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>not asked</translation>
    </message>
    <message>
      <source>went well</source>
      <translation>went well</translation>
    </message>
    <message>
      <source>went fine</source>
      <translation>went fine</translation>
    </message>
    <message>
      <source>went badly</source>
      <translation>went badly</translation>
    </message>
  </context>
  <context>
    <name>HitLines</name>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message>
      <source>birthday {day}</source>
      <translation>birthday {day}</translation>
    </message>
    <message>
      <source>near match</source>
      <translation>near match</translation>
    </message>
    <message>
      <source>sounds like</source>
      <translation>sounds like</translation>
    </message>
    <message>
      <source>by nickname</source>
      <translation>by nickname</translation>
    </message>
    <message>
      <source>one digit different</source>
      <translation>one digit different</translation>
    </message>
    <message>
      <source>here today</source>
      <translation>here today</translation>
    </message>
    <message>
      <source>here yesterday</source>
      <translation>here yesterday</translation>
    </message>
    <message>
      <source>here on {day}</source>
      <translation>here on {day}</translation>
    </message>
    <message>
      <source>card</source>
      <translation>card</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>tag</translation>
    </message>
    <message>
      <source>the usual</source>
      <translation>the usual</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>birthday</translation>
    </message>
    <message>
      <source>card {text}</source>
      <translation>card {text}</translation>
    </message>
    <message>
      <source>tag: {text}</source>
      <translation>tag: {text}</translation>
    </message>
    <message>
      <source>usual: {text}</source>
      <translation>usual: {text}</translation>
    </message>
    <message>
      <source>note: {text}</source>
      <translation>note: {text}</translation>
    </message>
    <message>
      <source>birthday {text}</source>
      <translation>birthday {text}</translation>
    </message>
  </context>
  <context>
    <name>HitList</name>
    <message>
      <source>Results</source>
      <translation>Results</translation>
    </message>
  </context>
  <context>
    <name>HitsModel</name>
    <message>
      <source>Found another way</source>
      <translation>Found another way</translation>
    </message>
    <message>
      <source>Add “{typed}” as a new customer</source>
      <translation>Add “{typed}” as a new customer</translation>
    </message>
  </context>
  <context>
    <name>HoursField</name>
    <message>
      <source>at any time</source>
      <translation>at any time</translation>
    </message>
    <message>
      <source>Only at these hours</source>
      <translation>Only at these hours</translation>
    </message>
    <message>
      <source>Write from when until when, like {example}; empty: at any time.</source>
      <translation>Write from when until when, like {example}; empty: at any time.</translation>
    </message>
  </context>
  <context>
    <name>IdeaWords</name>
    <message>
      <source>Often has</source>
      <translation>Often has</translation>
    </message>
    <message>
      <source>The usual</source>
      <translation>The usual</translation>
    </message>
    <message>
      <source>Not had for a while</source>
      <translation>Not had for a while</translation>
    </message>
    <message>
      <source>Something new</source>
      <translation>Something new</translation>
    </message>
    <message>
      <source>A favourite here</source>
      <translation>A favourite here</translation>
    </message>
    <message numerus="yes">
      <source>had %n time(s), last {day}</source>
      <translation>
        <numerusform>had %n time, last {day}</numerusform>
        <numerusform>had %n times, last {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>in {count} of the last {of} visits</source>
      <translation>in {count} of the last {of} visits</translation>
    </message>
    <message>
      <source>they said they like {text}</source>
      <translation>they said they like {text}</translation>
    </message>
    <message>
      <source>new to them; they like {text}</source>
      <translation>new to them; they like {text}</translation>
    </message>
    <message>
      <source>new to them; {tag}, like {item}</source>
      <translation>new to them; {tag}, like {item}</translation>
    </message>
    <message>
      <source>new to them; often with {item}</source>
      <translation>new to them; often with {item}</translation>
    </message>
    <message>
      <source>new to them; the same sort of thing as {item}</source>
      <translation>new to them; the same sort of thing as {item}</translation>
    </message>
    <message>
      <source>new to them; popular here</source>
      <translation>new to them; popular here</translation>
    </message>
    <message>
      <source>many people have it here</source>
      <translation>many people have it here</translation>
    </message>
    <message>
      <source>Ask first.</source>
      <translation>Ask first.</translation>
    </message>
    <message>
      <source>Ask about allergies first.</source>
      <translation>Ask about allergies first.</translation>
    </message>
    <message>
      <source>Nothing known yet: these are the shop's favourites.</source>
      <translation>Nothing known yet: these are the shop's favourites.</translation>
    </message>
    <message>
      <source>Nothing to suggest yet: ideas come from what they had and what is sold here.</source>
      <translation>Nothing to suggest yet: ideas come from what they had and what is sold here.</translation>
    </message>
    <message>
      <source>Nothing to suggest: ask and look it up.</source>
      <translation>Nothing to suggest: ask and look it up.</translation>
    </message>
    <message>
      <source>Nothing is known to be safe for them: ask and look it up.</source>
      <translation>Nothing is known to be safe for them: ask and look it up.</translation>
    </message>
  </context>
  <context>
    <name>ImportBar</name>
    <message>
      <source>How far the import is</source>
      <translation>How far the import is</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>Cancel the import</translation>
    </message>
    <message>
      <source>See what came in</source>
      <translation>See what came in</translation>
    </message>
    <message>
      <source>Bringing in…</source>
      <translation>Bringing in…</translation>
    </message>
    <message>
      <source>Bringing in, {percent} %: {file}</source>
      <translation>Bringing in, {percent} %: {file}</translation>
    </message>
    <message>
      <source>Bringing in, {done} rows: {file}</source>
      <translation>Bringing in, {done} rows: {file}</translation>
    </message>
    <message>
      <source>The import is finished.</source>
      <translation>The import is finished.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Stopping…</translation>
    </message>
  </context>
  <context>
    <name>ImportPanel</name>
    <message>
      <source>Brought in from your till</source>
      <translation>Brought in from your till</translation>
    </message>
    <message>
      <source>Undo this import</source>
      <translation>Undo this import</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportWords</name>
    <message>
      <source>Stopped. Of a file that was not finished, nothing was kept.</source>
      <translation>Stopped. Of a file that was not finished, nothing was kept.</translation>
    </message>
    <message>
      <source>{file}, line {line}: {reason}</source>
      <translation>{file}, line {line}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s).</source>
      <translation>
        <numerusform>%n new customer.</numerusform>
        <numerusform>%n new customers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) (was|were) here already.</source>
      <translation>
        <numerusform>%n customer was here already.</numerusform>
        <numerusform>%n customers were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new sale(s) to customers you know.</source>
      <translation>
        <numerusform>%n new sale to customers you know.</numerusform>
        <numerusform>%n new sales to customers you know.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new sale(s) without a known customer: (it counts|they count) for the shop.</source>
      <translation>
        <numerusform>%n new sale without a known customer: it counts for the shop.</numerusform>
        <numerusform>%n new sales without a known customer: they count for the shop.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) (was|were) here already and (counts|count) once.</source>
      <translation>
        <numerusform>%n sale was here already and counts once.</numerusform>
        <numerusform>%n sales were here already and count once.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was brought in.</source>
      <translation>Nothing was brought in.</translation>
    </message>
    <message>
      <source>The sales are from {first} to {last}.</source>
      <translation>The sales are from {first} to {last}.</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message numerus="yes">
      <source>%n refund(s) left out: (it is no visit|they are no visits).</source>
      <translation>
        <numerusform>%n refund left out: it is no visit.</numerusform>
        <numerusform>%n refunds left out: they are no visits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) left out: see the list.</source>
      <translation>
        <numerusform>%n sale left out: see the list.</numerusform>
        <numerusform>%n sales left out: see the list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left out: see the list.</source>
      <translation>
        <numerusform>%n customer left out: see the list.</numerusform>
        <numerusform>%n customers left out: see the list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remark(s) in the list, each with file, line and reason.</source>
      <translation>
        <numerusform>%n remark in the list, each with file, line and reason.</numerusform>
        <numerusform>%n remarks in the list, each with file, line and reason.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) could not be used; nothing of (it|them) was kept.</source>
      <translation>
        <numerusform>%n file could not be used; nothing of it was kept.</numerusform>
        <numerusform>%n files could not be used; nothing of them was kept.</numerusform>
      </translation>
    </message>
    <message>
      <source>A quotation mark in this row is never closed; the row was left out.</source>
      <translation>A quotation mark in this row is never closed; the row was left out.</translation>
    </message>
    <message>
      <source>This row has more cells than the header; it was left out.</source>
      <translation>This row has more cells than the header; it was left out.</translation>
    </message>
    <message>
      <source>Neither a name nor a number stands in this row; it was left out.</source>
      <translation>Neither a name nor a number stands in this row; it was left out.</translation>
    </message>
    <message>
      <source>The name is no name and no phone stands beside it; nobody was added.</source>
      <translation>The name is no name and no phone stands beside it; nobody was added.</translation>
    </message>
    <message>
      <source>The row has no transaction number, so it could not be told from another sale; it was left out.</source>
      <translation>The row has no transaction number, so it could not be told from another sale; it was left out.</translation>
    </message>
    <message>
      <source>Nobody knows the time zone “{zone}”; the shop's own was used.</source>
      <translation>Nobody knows the time zone “{zone}”; the shop's own was used.</translation>
    </message>
    <message>
      <source>The dates do not tell which number is the month; they were read as {order}. If that is wrong, undo this import and check the shop's country.</source>
      <translation>The dates do not tell which number is the month; they were read as {order}. If that is wrong, undo this import and check the shop's country.</translation>
    </message>
    <message>
      <source>The sales give no time of day; they were put at noon.</source>
      <translation>The sales give no time of day; they were put at noon.</translation>
    </message>
    <message>
      <source>This file was brought in before; nothing was counted twice.</source>
      <translation>This file was brought in before; nothing was counted twice.</translation>
    </message>
    <message>
      <source>The date could not be understood.</source>
      <translation>The date could not be understood.</translation>
    </message>
    <message>
      <source>The time of day could not be understood.</source>
      <translation>The time of day could not be understood.</translation>
    </message>
    <message>
      <source>This is no number: {field}.</source>
      <translation>This is no number: {field}.</translation>
    </message>
    <message>
      <source>The birthday could not be understood; the customer was kept.</source>
      <translation>The birthday could not be understood; the customer was kept.</translation>
    </message>
    <message>
      <source>The phone is no phone number; the customer was kept.</source>
      <translation>The phone is no phone number; the customer was kept.</translation>
    </message>
    <message>
      <source>A payment card's number stands here and is never kept: {field}.</source>
      <translation>A payment card's number stands here and is never kept: {field}.</translation>
    </message>
    <message>
      <source>Characters that cannot be kept stand here: {field}.</source>
      <translation>Characters that cannot be kept stand here: {field}.</translation>
    </message>
    <message>
      <source>This text is too long to be kept: {field}.</source>
      <translation>This text is too long to be kept: {field}.</translation>
    </message>
    <message>
      <source>The till has another name for this customer; yours was kept.</source>
      <translation>The till has another name for this customer; yours was kept.</translation>
    </message>
    <message>
      <source>Somebody of another name has this phone or e-mail; they stay two people.</source>
      <translation>Somebody of another name has this phone or e-mail; they stay two people.</translation>
    </message>
    <message>
      <source>It was changed here, and what you entered was kept: {field}.</source>
      <translation>It was changed here, and what you entered was kept: {field}.</translation>
    </message>
    <message>
      <source>This row could not be used.</source>
      <translation>This row could not be used.</translation>
    </message>
    <message>
      <source>month first</source>
      <translation>month first</translation>
    </message>
    <message>
      <source>day first</source>
      <translation>day first</translation>
    </message>
    <message>
      <source>name</source>
      <translation>name</translation>
    </message>
    <message>
      <source>how to say the name</source>
      <translation>how to say the name</translation>
    </message>
    <message>
      <source>how to address them</source>
      <translation>how to address them</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>phone</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>birthday</source>
      <translation>birthday</translation>
    </message>
    <message>
      <source>memo</source>
      <translation>memo</translation>
    </message>
    <message>
      <source>reference number</source>
      <translation>reference number</translation>
    </message>
    <message>
      <source>customer number</source>
      <translation>customer number</translation>
    </message>
    <message>
      <source>transaction number</source>
      <translation>transaction number</translation>
    </message>
    <message>
      <source>item</source>
      <translation>item</translation>
    </message>
    <message>
      <source>size</source>
      <translation>size</translation>
    </message>
    <message>
      <source>options</source>
      <translation>options</translation>
    </message>
    <message>
      <source>category</source>
      <translation>category</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>quantity</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>amount</translation>
    </message>
    <message>
      <source>number of visits</source>
      <translation>number of visits</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>time</source>
      <translation>time</translation>
    </message>
  </context>
  <context>
    <name>IndexLine</name>
    <message>
      <source>How far the search is</source>
      <translation>How far the search is</translation>
    </message>
    <message>
      <source>Making the search quicker: {percent} %</source>
      <translation>Making the search quicker: {percent} %</translation>
    </message>
  </context>
  <context>
    <name>ItemEditor</name>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>hot, sweet, to share</source>
      <translation>hot, sweet, to share</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>In stock</translation>
    </message>
    <message>
      <source>Name shown</source>
      <translation>Name shown</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Category</translation>
    </message>
    <message numerus="yes">
      <source>In %n order(s)</source>
      <translation>
        <numerusform>In %n order</numerusform>
        <numerusform>In %n orders</numerusform>
      </translation>
    </message>
    <message>
      <source>{orders} · at the till: {label}</source>
      <translation>{orders} · at the till: {label}</translation>
    </message>
    <message>
      <source>Everything is known of the allergens in it.</source>
      <translation>Everything is known of the allergens in it.</translation>
    </message>
    <message>
      <source>Nothing is known of what is in it: it is not offered to somebody with a must-not.</source>
      <translation>Nothing is known of what is in it: it is not offered to somebody with a must-not.</translation>
    </message>
    <message numerus="yes">
      <source>Not known of %n of the allergens: it is not offered to somebody who must not have one of them.</source>
      <translation>
        <numerusform>Not known of %n of the allergens: it is not offered to somebody who must not have one of them.</numerusform>
        <numerusform>Not known of %n of the allergens: it is not offered to somebody who must not have one of them.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not known: {list}. It is not offered to somebody who must not have one of these.</source>
      <translation>Not known: {list}. It is not offered to somebody who must not have one of these.</translation>
    </message>
    <message>
      <source>no category</source>
      <translation>no category</translation>
    </message>
    <message>
      <source>no tags</source>
      <translation>no tags</translation>
    </message>
    <message>
      <source>in stock</source>
      <translation>in stock</translation>
    </message>
    <message>
      <source>sold out</source>
      <translation>sold out</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message>
      <source>Item</source>
      <translation>Item</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Orders</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Known</translation>
    </message>
    <message>
      <source>{item} · sold out</source>
      <translation>{item} · sold out</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>{known} of {all}</source>
      <translation>{known} of {all}</translation>
    </message>
  </context>
  <context>
    <name>ItemsPage</name>
    <message>
      <source>Items</source>
      <translation>Items</translation>
    </message>
    <message>
      <source>Add an item</source>
      <translation>Add an item</translation>
    </message>
    <message>
      <source>Name of the new item</source>
      <translation>Name of the new item</translation>
    </message>
    <message>
      <source>As the till will call it</source>
      <translation>As the till will call it</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Items, most sold first</source>
      <translation>Items, most sold first</translation>
    </message>
    <message>
      <source>Search items</source>
      <translation>Search items</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Category</translation>
    </message>
    <message numerus="yes">
      <source>Search %n item(s)</source>
      <translation>
        <numerusform>Search %n item</numerusform>
        <numerusform>Search %n items</numerusform>
      </translation>
    </message>
    <message>
      <source>All categories</source>
      <translation>All categories</translation>
    </message>
    <message>
      <source>Without a category</source>
      <translation>Without a category</translation>
    </message>
    <message>
      <source>Nothing is sold here yet, as far as is known. Items come with the till's file and with what is noted on a visit; or add one here. Then say what is in it, so that it can be offered to somebody with an allergy.</source>
      <translation>Nothing is sold here yet, as far as is known. Items come with the till's file and with what is noted on a visit; or add one here. Then say what is in it, so that it can be offered to somebody with an allergy.</translation>
    </message>
    <message>
      <source>No item is called so. Search for a part of the name, or add it.</source>
      <translation>No item is called so. Search for a part of the name, or add it.</translation>
    </message>
    <message>
      <source>Added: {item}</source>
      <translation>Added: {item}</translation>
    </message>
    <message>
      <source>{item} is in the list already.</source>
      <translation>{item} is in the list already.</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>A favour</source>
      <translation>A favour</translation>
    </message>
    <message>
      <source>Something extra</source>
      <translation>Something extra</translation>
    </message>
    <message>
      <source>Putting right</source>
      <translation>Putting right</translation>
    </message>
  </context>
  <context>
    <name>LastTime</name>
    <message>
      <source>Do not ask</source>
      <translation>Do not ask</translation>
    </message>
    <message>
      <source>Last time: {touch}. How did it go?</source>
      <translation>Last time: {touch}. How did it go?</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message>
      <source>Owner's office</source>
      <translation>Owner's office</translation>
    </message>
    <message>
      <source>Your printed recovery code</source>
      <translation>Your printed recovery code</translation>
    </message>
    <message>
      <source>20 letters and digits</source>
      <translation>20 letters and digits</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>I forgot my PIN</source>
      <translation>I forgot my PIN</translation>
    </message>
    <message>
      <source>Type your printed recovery code. Then you choose a new PIN.</source>
      <translation>Type your printed recovery code. Then you choose a new PIN.</translation>
    </message>
    <message>
      <source>The code was right. Choose a new PIN now.</source>
      <translation>The code was right. Choose a new PIN now.</translation>
    </message>
    <message>
      <source>Back to the till  Esc</source>
      <translation>Back to the till  Esc</translation>
    </message>
    <message>
      <source>PIN of %1</source>
      <translation>PIN of %1</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Try again in %1.</source>
      <translation>Too many wrong PINs. Try again in %1.</translation>
    </message>
    <message>
      <source>This is not the code. Compare it with the paper.</source>
      <translation>This is not the code. Compare it with the paper.</translation>
    </message>
  </context>
  <context>
    <name>MachinePanel</name>
    <message>
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>As the system has it</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>Discreet mode</source>
      <translation>Discreet mode</translation>
    </message>
    <message>
      <source>The office locks itself</source>
      <translation>The office locks itself</translation>
    </message>
    <message>
      <source>How this till looks, from now on.</source>
      <translation>How this till looks, from now on.</translation>
    </message>
    <message>
      <source>Larger for tired eyes; everything grows with it.</source>
      <translation>Larger for tired eyes; everything grows with it.</translation>
    </message>
    <message>
      <source>Names are hidden when nobody has touched this till for so long; F9 too.</source>
      <translation>Names are hidden when nobody has touched this till for so long; F9 too.</translation>
    </message>
    <message>
      <source>When nobody has touched it for so long; where there is a PIN.</source>
      <translation>When nobody has touched it for so long; where there is a PIN.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>The language that there is so far; others will be listed here.</source>
      <translation>The language that there is so far; others will be listed here.</translation>
    </message>
    <message>
      <source>This till has another theme.</source>
      <translation>This till has another theme.</translation>
    </message>
    <message>
      <source>The text has another size: {percent}.</source>
      <translation>The text has another size: {percent}.</translation>
    </message>
    <message>
      <source>Names are hidden at another time: {after}.</source>
      <translation>Names are hidden at another time: {after}.</translation>
    </message>
    <message>
      <source>Names are no longer hidden by themselves; F9 hides them.</source>
      <translation>Names are no longer hidden by themselves; F9 hides them.</translation>
    </message>
    <message>
      <source>The office locks itself at another time: {after}.</source>
      <translation>The office locks itself at another time: {after}.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>Never by itself</source>
      <translation>Never by itself</translation>
    </message>
    <message numerus="yes">
      <source>After %n second(s)</source>
      <translation>
        <numerusform>After %n second</numerusform>
        <numerusform>After %n seconds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>After %n minute</numerusform>
        <numerusform>After %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>The Usual</source>
      <translation>The Usual</translation>
    </message>
    <message>
      <source>Something went wrong in the program. What was saved is safe; if it goes on like this, close the window and open it again.</source>
      <translation>Something went wrong in the program. What was saved is safe; if it goes on like this, close the window and open it again.</translation>
    </message>
  </context>
  <context>
    <name>MemberCard</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Sees the coaching lines at the till</source>
      <translation>Sees the coaching lines at the till</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Remove the PIN</translation>
    </message>
    <message>
      <source>Leave the PIN as it is</source>
      <translation>Leave the PIN as it is</translation>
    </message>
    <message>
      <source>Only the owner changes this.</source>
      <translation>Only the owner changes this.</translation>
    </message>
    <message>
      <source>Works here no more</source>
      <translation>Works here no more</translation>
    </message>
    <message>
      <source>Works here again</source>
      <translation>Works here again</translation>
    </message>
    <message>
      <source>A PIN is not brought back by Undo: nothing keeps the one before.</source>
      <translation>A PIN is not brought back by Undo: nothing keeps the one before.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>There is a PIN.</source>
      <translation>There is a PIN.</translation>
    </message>
    <message>
      <source>There is no PIN.</source>
      <translation>There is no PIN.</translation>
    </message>
    <message>
      <source>The till asks for the PIN when this name is chosen.</source>
      <translation>The till asks for the PIN when this name is chosen.</translation>
    </message>
    <message>
      <source>Change the PIN</source>
      <translation>Change the PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Set a PIN</translation>
    </message>
  </context>
  <context>
    <name>MenuButton</name>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Menu  F10</source>
      <translation>Menu  F10</translation>
    </message>
    <message>
      <source>Owner's office	F12</source>
      <translation>Owner's office	F12</translation>
    </message>
    <message>
      <source>Bring in customers from your till…</source>
      <translation>Bring in customers from your till…</translation>
    </message>
    <message>
      <source>Take back the last import…</source>
      <translation>Take back the last import…</translation>
    </message>
    <message>
      <source>Save a backup</source>
      <translation>Save a backup</translation>
    </message>
    <message>
      <source>Bring back a backup…</source>
      <translation>Bring back a backup…</translation>
    </message>
    <message>
      <source>Begin your own shop</source>
      <translation>Begin your own shop</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>About The Usual</source>
      <translation>About The Usual</translation>
    </message>
    <message>
      <source>A queue is waiting	F5</source>
      <translation>A queue is waiting	F5</translation>
    </message>
    <message>
      <source>Something has run out…</source>
      <translation>Something has run out…</translation>
    </message>
    <message>
      <source>Learn the regulars…</source>
      <translation>Learn the regulars…</translation>
    </message>
    <message>
      <source>Coaching lines</source>
      <translation>Coaching lines</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>As the system has it</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>MergedRow</name>
    <message>
      <source>{gone} became {name}</source>
      <translation>{gone} became {name}</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>Take apart</translation>
    </message>
    <message>
      <source>{what}: take apart</source>
      <translation>{what}: take apart</translation>
    </message>
  </context>
  <context>
    <name>MoneyField</name>
    <message>
      <source>This is finer than the smallest coin. Write it like {example}.</source>
      <translation>This is finer than the smallest coin. Write it like {example}.</translation>
    </message>
    <message>
      <source>Write an amount, like {example}; 0 for nothing.</source>
      <translation>Write an amount, like {example}; 0 for nothing.</translation>
    </message>
    <message>
      <source>This is no amount of {currency}. Write it like {example}.</source>
      <translation>This is no amount of {currency}. Write it like {example}.</translation>
    </message>
    <message>
      <source>An amount here cannot be less than nothing.</source>
      <translation>An amount here cannot be less than nothing.</translation>
    </message>
    <message>
      <source>This is more than any shop could mean.</source>
      <translation>This is more than any shop could mean.</translation>
    </message>
  </context>
  <context>
    <name>MustNotBanner</name>
    <message>
      <source>None / Ask…</source>
      <translation>None / Ask…</translation>
    </message>
    <message>
      <source>Ask about must-nots, or write down that there are none</source>
      <translation>Ask about must-nots, or write down that there are none</translation>
    </message>
  </context>
  <context>
    <name>MustNotWords</name>
    <message>
      <source>Celery</source>
      <translation>Celery</translation>
    </message>
    <message>
      <source>Gluten</source>
      <translation>Gluten</translation>
    </message>
    <message>
      <source>Crustaceans</source>
      <translation>Crustaceans</translation>
    </message>
    <message>
      <source>Eggs</source>
      <translation>Eggs</translation>
    </message>
    <message>
      <source>Fish</source>
      <translation>Fish</translation>
    </message>
    <message>
      <source>Lupin</source>
      <translation>Lupin</translation>
    </message>
    <message>
      <source>Milk</source>
      <translation>Milk</translation>
    </message>
    <message>
      <source>Molluscs</source>
      <translation>Molluscs</translation>
    </message>
    <message>
      <source>Mustard</source>
      <translation>Mustard</translation>
    </message>
    <message>
      <source>Tree nuts</source>
      <translation>Tree nuts</translation>
    </message>
    <message>
      <source>Peanuts</source>
      <translation>Peanuts</translation>
    </message>
    <message>
      <source>Sesame</source>
      <translation>Sesame</translation>
    </message>
    <message>
      <source>Soy</source>
      <translation>Soy</translation>
    </message>
    <message>
      <source>Sulphites</source>
      <translation>Sulphites</translation>
    </message>
    <message>
      <source>Nuts</source>
      <translation>Nuts</translation>
    </message>
    <message>
      <source>Wheat</source>
      <translation>Wheat</translation>
    </message>
    <message>
      <source>Shellfish</source>
      <translation>Shellfish</translation>
    </message>
    <message>
      <source>Coeliac: no gluten</source>
      <translation>Coeliac: no gluten</translation>
    </message>
    <message>
      <source>Celery allergy</source>
      <translation>Celery allergy</translation>
    </message>
    <message>
      <source>No gluten</source>
      <translation>No gluten</translation>
    </message>
    <message>
      <source>Crustacean allergy</source>
      <translation>Crustacean allergy</translation>
    </message>
    <message>
      <source>Egg allergy</source>
      <translation>Egg allergy</translation>
    </message>
    <message>
      <source>Fish allergy</source>
      <translation>Fish allergy</translation>
    </message>
    <message>
      <source>Lupin allergy</source>
      <translation>Lupin allergy</translation>
    </message>
    <message>
      <source>No milk or dairy</source>
      <translation>No milk or dairy</translation>
    </message>
    <message>
      <source>Mollusc allergy</source>
      <translation>Mollusc allergy</translation>
    </message>
    <message>
      <source>Mustard allergy</source>
      <translation>Mustard allergy</translation>
    </message>
    <message>
      <source>Tree nut allergy</source>
      <translation>Tree nut allergy</translation>
    </message>
    <message>
      <source>Peanut allergy</source>
      <translation>Peanut allergy</translation>
    </message>
    <message>
      <source>Sesame allergy</source>
      <translation>Sesame allergy</translation>
    </message>
    <message>
      <source>Soy allergy</source>
      <translation>Soy allergy</translation>
    </message>
    <message>
      <source>Sulphite allergy</source>
      <translation>Sulphite allergy</translation>
    </message>
    <message>
      <source>Nut allergy</source>
      <translation>Nut allergy</translation>
    </message>
    <message>
      <source>No wheat</source>
      <translation>No wheat</translation>
    </message>
    <message>
      <source>Shellfish allergy</source>
      <translation>Shellfish allergy</translation>
    </message>
    <message>
      <source>No {thing}</source>
      <translation>No {thing}</translation>
    </message>
    <message>
      <source>{allergy} ({word})</source>
      <translation>{allergy} ({word})</translation>
    </message>
    <message>
      <source>{must_not} — from the till, {day}</source>
      <translation>{must_not} — from the till, {day}</translation>
    </message>
    <message>
      <source>{must_not} — noted {day}</source>
      <translation>{must_not} — noted {day}</translation>
    </message>
    <message>
      <source>{must_not} — told us {day}</source>
      <translation>{must_not} — told us {day}</translation>
    </message>
    <message>
      <source>{must_not} — taken away by {author}, {day}</source>
      <translation>{must_not} — taken away by {author}, {day}</translation>
    </message>
    <message>
      <source>Never asked about allergies</source>
      <translation>Never asked about allergies</translation>
    </message>
    <message>
      <source>Must-nots: none (said {day})</source>
      <translation>Must-nots: none (said {day})</translation>
    </message>
    <message>
      <source>Must-nots: none known</source>
      <translation>Must-nots: none known</translation>
    </message>
    <message>
      <source>Must-nots: press to see</source>
      <translation>Must-nots: press to see</translation>
    </message>
    <message>
      <source>celery-free</source>
      <translation>celery-free</translation>
    </message>
    <message>
      <source>gluten-free</source>
      <translation>gluten-free</translation>
    </message>
    <message>
      <source>free of crustaceans</source>
      <translation>free of crustaceans</translation>
    </message>
    <message>
      <source>egg-free</source>
      <translation>egg-free</translation>
    </message>
    <message>
      <source>free of fish</source>
      <translation>free of fish</translation>
    </message>
    <message>
      <source>lupin-free</source>
      <translation>lupin-free</translation>
    </message>
    <message>
      <source>milk-free</source>
      <translation>milk-free</translation>
    </message>
    <message>
      <source>free of molluscs</source>
      <translation>free of molluscs</translation>
    </message>
    <message>
      <source>mustard-free</source>
      <translation>mustard-free</translation>
    </message>
    <message>
      <source>free of tree nuts</source>
      <translation>free of tree nuts</translation>
    </message>
    <message>
      <source>peanut-free</source>
      <translation>peanut-free</translation>
    </message>
    <message>
      <source>sesame-free</source>
      <translation>sesame-free</translation>
    </message>
    <message>
      <source>soy-free</source>
      <translation>soy-free</translation>
    </message>
    <message>
      <source>sulphite-free</source>
      <translation>sulphite-free</translation>
    </message>
    <message>
      <source>free of {thing}</source>
      <translation>free of {thing}</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>Vegetarian</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>Vegan</translation>
    </message>
    <message>
      <source>Pescatarian</source>
      <translation>Pescatarian</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>Halal</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>Kosher</translation>
    </message>
    <message>
      <source>No alcohol</source>
      <translation>No alcohol</translation>
    </message>
    <message>
      <source>No pork</source>
      <translation>No pork</translation>
    </message>
    <message>
      <source>Severe allergy: ask what</source>
      <translation>Severe allergy: ask what</translation>
    </message>
    <message>
      <source>Allergy: ask what</source>
      <translation>Allergy: ask what</translation>
    </message>
  </context>
  <context>
    <name>NamesCard</name>
    <message>
      <source>{name}, {beside}</source>
      <translation>{name}, {beside}</translation>
    </message>
  </context>
  <context>
    <name>NewPin</name>
    <message>
      <source>Your PIN until now</source>
      <translation>Your PIN until now</translation>
    </message>
    <message>
      <source>The new PIN: 4 to 12 digits</source>
      <translation>The new PIN: 4 to 12 digits</translation>
    </message>
    <message>
      <source>The new PIN once more</source>
      <translation>The new PIN once more</translation>
    </message>
    <message>
      <source>The two were not the same. Choose the new PIN again.</source>
      <translation>The two were not the same. Choose the new PIN again.</translation>
    </message>
  </context>
  <context>
    <name>NoCustomers</name>
    <message>
      <source>Show all customers</source>
      <translation>Show all customers</translation>
    </message>
    <message>
      <source>Add a customer</source>
      <translation>Add a customer</translation>
    </message>
    <message>
      <source>Open the page of duplicates</source>
      <translation>Open the page of duplicates</translation>
    </message>
    <message>
      <source>Looking through your customers…</source>
      <translation>Looking through your customers…</translation>
    </message>
    <message>
      <source>Whoever may be known twice appears here one after the other.</source>
      <translation>Whoever may be known twice appears here one after the other.</translation>
    </message>
    <message>
      <source>No two customers look like one person.</source>
      <translation>No two customers look like one person.</translation>
    </message>
    <message>
      <source>When somebody is added twice, or your till brings in somebody whom you added by hand, both stand here, to be compared and put together.</source>
      <translation>When somebody is added twice, or your till brings in somebody whom you added by hand, both stand here, to be compared and put together.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
    <message>
      <source>Nobody found.</source>
      <translation>Nobody found.</translation>
    </message>
    <message>
      <source>Look for a part of the name, the end of a number, a tag or a day.</source>
      <translation>Look for a part of the name, the end of a number, a tag or a day.</translation>
    </message>
    <message>
      <source>Nobody fits these filters.</source>
      <translation>Nobody fits these filters.</translation>
    </message>
    <message>
      <source>Take one away, or show all customers.</source>
      <translation>Take one away, or show all customers.</translation>
    </message>
    <message>
      <source>No customers yet.</source>
      <translation>No customers yet.</translation>
    </message>
    <message>
      <source>Bring in an export of your till from the menu there, or add the first one here.</source>
      <translation>Bring in an export of your till from the menu there, or add the first one here.</translation>
    </message>
  </context>
  <context>
    <name>NoteForm</name>
    <message>
      <source>Add a note</source>
      <translation>Add a note</translation>
    </message>
    <message>
      <source>Add a private note</source>
      <translation>Add a private note</translation>
    </message>
    <message>
      <source>Note for everyone at the till</source>
      <translation>Note for everyone at the till</translation>
    </message>
    <message>
      <source>Private note, only you</source>
      <translation>Private note, only you</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>Write a whole number from {least} to {most}.</source>
      <translation>Write a whole number from {least} to {most}.</translation>
    </message>
  </context>
  <context>
    <name>OccasionsField</name>
    <message>
      <source>never</source>
      <translation>never</translation>
    </message>
    <message>
      <source>seldom</source>
      <translation>seldom</translation>
    </message>
    <message>
      <source>sometimes</source>
      <translation>sometimes</translation>
    </message>
    <message>
      <source>well</source>
      <translation>well</translation>
    </message>
    <message>
      <source>very well</source>
      <translation>very well</translation>
    </message>
  </context>
  <context>
    <name>OfficeForm</name>
    <message>
      <source>Likes</source>
      <translation>Likes</translation>
    </message>
    <message>
      <source>Something they like</source>
      <translation>Something they like</translation>
    </message>
    <message>
      <source>Phone, birthday, tags and the rest</source>
      <translation>Phone, birthday, tags and the rest</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Never serve</source>
      <translation>Never serve</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Something else</translation>
    </message>
    <message>
      <source>Asked: there are none</source>
      <translation>Asked: there are none</translation>
    </message>
    <message>
      <source>Dislikes</source>
      <translation>Dislikes</translation>
    </message>
    <message>
      <source>Something they do not like</source>
      <translation>Something they do not like</translation>
    </message>
    <message>
      <source>Diet</source>
      <translation>Diet</translation>
    </message>
    <message>
      <source>Another diet</source>
      <translation>Another diet</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>A word to find them by</source>
      <translation>A word to find them by</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Birthday</translation>
    </message>
    <message>
      <source>How to say it</source>
      <translation>How to say it</translation>
    </message>
    <message>
      <source>ah-MAH-rah</source>
      <translation>ah-MAH-rah</translation>
    </message>
    <message>
      <source>How to address them</source>
      <translation>How to address them</translation>
    </message>
    <message>
      <source>Mrs Okafor</source>
      <translation>Mrs Okafor</translation>
    </message>
    <message>
      <source>Agreed to be remembered</source>
      <translation>Agreed to be remembered</translation>
    </message>
    <message>
      <source>Not asked yet</source>
      <translation>Not asked yet</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Leave alone</source>
      <translation>Leave alone</translation>
    </message>
    <message>
      <source>Leave alone: no suggestions for this person</source>
      <translation>Leave alone: no suggestions for this person</translation>
    </message>
    <message>
      <source>No suggestions for this person</source>
      <translation>No suggestions for this person</translation>
    </message>
  </context>
  <context>
    <name>OfficePages</name>
    <message>
      <source>Overview</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Customers</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplicates</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Items</translation>
    </message>
    <message>
      <source>Touches</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
  </context>
  <context>
    <name>OfficeView</name>
    <message>
      <source>Back to the till  F12</source>
      <translation>Back to the till  F12</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>No PIN yet: set one</source>
      <translation>No PIN yet: set one</translation>
    </message>
    <message>
      <source>Without a PIN anybody at this till opens the office.</source>
      <translation>Without a PIN anybody at this till opens the office.</translation>
    </message>
    <message>
      <source>I stand at the till</source>
      <translation>I stand at the till</translation>
    </message>
    <message>
      <source>What is written at the till is then in your name, and the office stays open behind it for some minutes.</source>
      <translation>What is written at the till is then in your name, and the office stays open behind it for some minutes.</translation>
    </message>
    <message>
      <source>The Usual</source>
      <translation>The Usual</translation>
    </message>
    <message>
      <source>Going back locks the office.</source>
      <translation>Going back locks the office.</translation>
    </message>
    <message>
      <source>Stays open for you for some minutes; Lock ends that.</source>
      <translation>Stays open for you for some minutes; Lock ends that.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Taken back.</translation>
    </message>
  </context>
  <context>
    <name>OverviewPage</name>
    <message>
      <source>Overview</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>Visits this week</source>
      <translation>Visits this week</translation>
    </message>
    <message>
      <source>Regulars who came</source>
      <translation>Regulars who came</translation>
    </message>
    <message>
      <source>New this week</source>
      <translation>New this week</translation>
    </message>
    <message>
      <source>Back again</source>
      <translation>Back again</translation>
    </message>
    <message>
      <source>Visits by week</source>
      <translation>Visits by week</translation>
    </message>
    <message>
      <source>Touches by week</source>
      <translation>Touches by week</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problems</translation>
    </message>
    <message>
      <source>All with an open problem</source>
      <translation>All with an open problem</translation>
    </message>
    <message>
      <source>Longer away than usual</source>
      <translation>Longer away than usual</translation>
    </message>
    <message>
      <source>All of them</source>
      <translation>All of them</translation>
    </message>
    <message>
      <source>To expect this week</source>
      <translation>To expect this week</translation>
    </message>
    <message>
      <source>All regulars</source>
      <translation>All regulars</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>Nothing to count yet</source>
      <translation>Nothing to count yet</translation>
    </message>
    <message>
      <source>Here you will see who came, who is new and who is missed, what was given and how it went. Bring in your till's files (the menu of the till, F10), or record a visit when somebody comes: the first figures are there at once.</source>
      <translation>Here you will see who came, who is new and who is missed, what was given and how it went. Bring in your till's files (the menu of the till, F10), or record a visit when somebody comes: the first figures are there at once.</translation>
    </message>
    <message>
      <source>How this is counted</source>
      <translation>How this is counted</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visits</translation>
    </message>
    <message>
      <source>Regulars</source>
      <translation>Regulars</translation>
    </message>
    <message>
      <source>New</source>
      <translation>New</translation>
    </message>
    <message>
      <source>Touches</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Given away</source>
      <translation>Given away</translation>
    </message>
    <message>
      <source>{figure}: {meaning}</source>
      <translation>{figure}: {meaning}</translation>
    </message>
    <message>
      <source>No touch was shown in these weeks.</source>
      <translation>No touch was shown in these weeks.</translation>
    </message>
  </context>
  <context>
    <name>OverviewPrinting</name>
    <message>
      <source>Overview {day}.pdf</source>
      <translation>Overview {day}.pdf</translation>
    </message>
    <message>
      <source>Save the overview</source>
      <translation>Save the overview</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Saved: {file}</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>The page could not be written there. Choose another place or printer.</source>
      <translation>The page could not be written there. Choose another place or printer.</translation>
    </message>
    <message>
      <source>Visits this week</source>
      <translation>Visits this week</translation>
    </message>
    <message>
      <source>Regulars who came</source>
      <translation>Regulars who came</translation>
    </message>
    <message>
      <source>New this week</source>
      <translation>New this week</translation>
    </message>
    <message>
      <source>Back again</source>
      <translation>Back again</translation>
    </message>
    <message>
      <source>Visits by week</source>
      <translation>Visits by week</translation>
    </message>
    <message>
      <source>Touches by week</source>
      <translation>Touches by week</translation>
    </message>
    <message>
      <source>Given away</source>
      <translation>Given away</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problems</translation>
    </message>
    <message>
      <source>Longer away than usual</source>
      <translation>Longer away than usual</translation>
    </message>
    <message>
      <source>To expect this week</source>
      <translation>To expect this week</translation>
    </message>
  </context>
  <context>
    <name>OverviewWords</name>
    <message numerus="yes">
      <source>by %n different people</source>
      <translation>
        <numerusform>by %n different people</numerusform>
        <numerusform>by %n different people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{by}, from {known} of %n day(s) so far</source>
      <translation>
        <numerusform>{by}, from {known} of %n day so far</numerusform>
        <numerusform>{by}, from {known} of %n days so far</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n people</source>
      <translation>
        <numerusform>of %n people</numerusform>
        <numerusform>of %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n visit(s)</source>
      <translation>
        <numerusform>of %n visit</numerusform>
        <numerusform>of %n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n regular(s)</source>
      <translation>
        <numerusform>of %n regular</numerusform>
        <numerusform>of %n regulars</numerusform>
      </translation>
    </message>
    <message>
      <source>Till data up to {day}.</source>
      <translation>Till data up to {day}.</translation>
    </message>
    <message>
      <source>Of today nothing is known yet.</source>
      <translation>Of today nothing is known yet.</translation>
    </message>
    <message numerus="yes">
      <source>Of {missing} of %n day(s) of this week nothing is known yet; they do not count as days without visits.</source>
      <translation>
        <numerusform>Of {missing} of %n day of this week nothing is known yet; they do not count as days without visits.</numerusform>
        <numerusform>Of {missing} of %n days of this week nothing is known yet; they do not count as days without visits.</numerusform>
      </translation>
    </message>
    <message>
      <source>The data begins on {day}: in the weeks after it, people from before count as new.</source>
      <translation>The data begins on {day}: in the weeks after it, people from before count as new.</translation>
    </message>
    <message numerus="yes">
      <source>The visits of %n people are still being counted.</source>
      <translation>
        <numerusform>The visits of %n people are still being counted.</numerusform>
        <numerusform>The visits of %n people are still being counted.</numerusform>
      </translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>Week of {day}</translation>
    </message>
    <message>
      <source>{week}: not known.</source>
      <translation>{week}: not known.</translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visit</numerusform>
        <numerusform>%n visits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>by %n people</source>
      <translation>
        <numerusform>by %n people</numerusform>
        <numerusform>by %n people</numerusform>
      </translation>
    </message>
    <message>
      <source>{week}: {visits} {people}, {fresh} new.</source>
      <translation>{week}: {visits} {people}, {fresh} new.</translation>
    </message>
    <message>
      <source>{week}: {visits} {people}, {fresh} new, {back} back again.</source>
      <translation>{week}: {visits} {people}, {fresh} new, {back} back again.</translation>
    </message>
    <message numerus="yes">
      <source>Known: {known} of %n day(s).</source>
      <translation>
        <numerusform>Known: {known} of %n day.</numerusform>
        <numerusform>Known: {known} of %n days.</numerusform>
      </translation>
    </message>
    <message>
      <source>Given as suggested</source>
      <translation>Given as suggested</translation>
    </message>
    <message>
      <source>Another idea given</source>
      <translation>Another idea given</translation>
    </message>
    <message>
      <source>Their own idea</source>
      <translation>Their own idea</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>Not today</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Not answered</translation>
    </message>
    <message>
      <source>No touch was shown.</source>
      <translation>No touch was shown.</translation>
    </message>
    <message numerus="yes">
      <source>%n touch(es) shown:</source>
      <translation>
        <numerusform>%n touch shown:</numerusform>
        <numerusform>%n touches shown:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %n given: {well} went well, {fine} fine, {badly} badly; of {unsaid} nobody said.</source>
      <translation>
        <numerusform>Of %n given: {well} went well, {fine} fine, {badly} badly; of {unsaid} nobody said.</numerusform>
        <numerusform>Of %n given: {well} went well, {fine} fine, {badly} badly; of {unsaid} nobody said.</numerusform>
      </translation>
    </message>
    <message>
      <source>{week}: {touches}</source>
      <translation>{week}: {touches}</translation>
    </message>
    <message numerus="yes">
      <source>This week {spent}. The budget of {budget} a day would allow {allowed} for %n open day(s).</source>
      <translation>
        <numerusform>This week {spent}. The budget of {budget} a day would allow {allowed} for %n open day.</numerusform>
        <numerusform>This week {spent}. The budget of {budget} a day would allow {allowed} for %n open days.</numerusform>
      </translation>
    </message>
    <message>
      <source>Today {spent} of {budget}.</source>
      <translation>Today {spent} of {budget}.</translation>
    </message>
    <message numerus="yes">
      <source>In all these weeks {spent} for %n given touch(es).</source>
      <translation>
        <numerusform>In all these weeks {spent} for %n given touch.</numerusform>
        <numerusform>In all these weeks {spent} for %n given touches.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problem(s) open.</source>
      <translation>
        <numerusform>%n problem open.</numerusform>
        <numerusform>%n problems open.</numerusform>
      </translation>
    </message>
    <message>
      <source>No problem is open.</source>
      <translation>No problem is open.</translation>
    </message>
    <message>
      <source>None was put right in these weeks.</source>
      <translation>None was put right in these weeks.</translation>
    </message>
    <message numerus="yes">
      <source>%n put right in these weeks, half of them within {time}.</source>
      <translation>
        <numerusform>%n put right in these weeks, half of them within {time}.</numerusform>
        <numerusform>%n put right in these weeks, half of them within {time}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n hour</numerusform>
        <numerusform>%n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is longer away than their rhythm explains.</source>
      <translation>Nobody is longer away than their rhythm explains.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) longer away than their own rhythm explains.</source>
      <translation>
        <numerusform>%n person longer away than their own rhythm explains.</numerusform>
        <numerusform>%n persons longer away than their own rhythm explains.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>away %n day(s)</source>
      <translation>
        <numerusform>away %n day</numerusform>
        <numerusform>away %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody's rhythm names a day until the week ends.</source>
      <translation>Nobody's rhythm names a day until the week ends.</translation>
    </message>
    <message numerus="yes">
      <source>%n due today</source>
      <translation>
        <numerusform>%n due today</numerusform>
        <numerusform>%n due today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{today}, %n until the week ends.</source>
      <translation>
        <numerusform>{today}, %n until the week ends.</numerusform>
        <numerusform>{today}, %n until the week ends.</numerusform>
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>Counted on {day}. {name}</source>
      <translation>Counted on {day}. {name}</translation>
    </message>
    <message>
      <source>Comings of people whom the shop knows, from the till's files and marked by hand. Who comes twice on a day counts once. People without a name are not counted.</source>
      <translation>Comings of people whom the shop knows, from the till's files and marked by hand. Who comes twice on a day counts once. People without a name are not counted.</translation>
    </message>
    <message>
      <source>People in whose visits a rhythm shows now: the same weekday, every so many days and so on.</source>
      <translation>People in whose visits a rhythm shows now: the same weekday, every so many days and so on.</translation>
    </message>
    <message>
      <source>People whose first coming that the shop knows of lies in this week, and of whom the till does not say that they came before.</source>
      <translation>People whose first coming that the shop knows of lies in this week, and of whom the till does not say that they came before.</translation>
    </message>
    <message>
      <source>Comings after 8 weeks away, or after three times their own usual time away (two weeks or more). Days that are not known or closed are not counted as away.</source>
      <translation>Comings after 8 weeks away, or after three times their own usual time away (two weeks or more). Days that are not known or closed are not counted as away.</translation>
    </message>
    <message>
      <source>Touches that the till showed, each counted once, by what the cashier answered. How it went is what the cashier said. Whether people come more often because of it cannot be known from this.</source>
      <translation>Touches that the till showed, each counted once, by what the cashier answered. How it went is what the cashier said. Whether people come more often because of it cannot be known from this.</translation>
    </message>
    <message>
      <source>What the touches that were given cost by the list at that time, against today's daily budget for the days on which the shop was open.</source>
      <translation>What the touches that were given cost by the list at that time, against today's daily budget for the days on which the shop was open.</translation>
    </message>
    <message>
      <source>Problems that somebody noted. The time runs from the note until it was put right, nights and closed days included.</source>
      <translation>Problems that somebody noted. The time runs from the note until it was put right, nights and closed days included.</translation>
    </message>
    <message>
      <source>Regulars who are longer away than their own rhythm explains, the clearest first; judged at the last known day.</source>
      <translation>Regulars who are longer away than their own rhythm explains, the clearest first; judged at the last known day.</translation>
    </message>
    <message>
      <source>People whose rhythm names a day from today until the week ends; not all of them will come.</source>
      <translation>People whose rhythm names a day from today until the week ends; not all of them will come.</translation>
    </message>
  </context>
  <context>
    <name>OwnCard</name>
    <message>
      <source>What staff did of their own</source>
      <translation>What staff did of their own</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>What staff did ({count})</source>
      <translation>What staff did ({count})</translation>
    </message>
    <message>
      <source>What staff did</source>
      <translation>What staff did</translation>
    </message>
    <message>
      <source>Take over what may be suggested to others as well.</source>
      <translation>Take over what may be suggested to others as well.</translation>
    </message>
    <message>
      <source>Nothing yet. When somebody at the till does something of their own and writes it down, it stands here, and can be taken into the shop's list.</source>
      <translation>Nothing yet. When somebody at the till does something of their own and writes it down, it stands here, and can be taken into the shop's list.</translation>
    </message>
    <message>
      <source>{author}, {day}</source>
      <translation>{author}, {day}</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n time</numerusform>
        <numerusform>%n times</numerusform>
      </translation>
    </message>
    <message>
      <source>{about} · {times}</source>
      <translation>{about} · {times}</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Take over</translation>
    </message>
  </context>
  <context>
    <name>PeopleCells</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visits</translation>
    </message>
    <message>
      <source>Last here</source>
      <translation>Last here</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Rhythm</translation>
    </message>
    <message>
      <source>{column}, sorted, largest first</source>
      <translation>{column}, sorted, largest first</translation>
    </message>
    <message>
      <source>{column}, sorted, smallest first</source>
      <translation>{column}, sorted, smallest first</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>not yet</translation>
    </message>
    <message>
      <source>drifting</source>
      <translation>drifting</translation>
    </message>
    <message>
      <source>Tags: {tags}</source>
      <translation>Tags: {tags}</translation>
    </message>
    <message>
      <source>Not counted yet</source>
      <translation>Not counted yet</translation>
    </message>
    <message>
      <source>open problem</source>
      <translation>open problem</translation>
    </message>
    <message numerus="yes">
      <source>%n must-not(s)</source>
      <translation>
        <numerusform>%n must-not</numerusform>
        <numerusform>%n must-nots</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonForm</name>
    <message>
      <source>Phone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Add a number</source>
      <translation>Add a number</translation>
    </message>
    <message>
      <source>Take this number away</source>
      <translation>Take this number away</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>Add an address</translation>
    </message>
    <message>
      <source>Take this address away</source>
      <translation>Take this address away</translation>
    </message>
    <message>
      <source>Loyalty card</source>
      <translation>Loyalty card</translation>
    </message>
    <message>
      <source>Add a card</source>
      <translation>Add a card</translation>
    </message>
    <message>
      <source>Take this card away</source>
      <translation>Take this card away</translation>
    </message>
  </context>
  <context>
    <name>PinEntry</name>
    <message>
      <source>Take the last digit away</source>
      <translation>Take the last digit away</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
  </context>
  <context>
    <name>PracticeCard</name>
    <message>
      <source>“%1”</source>
      <translation>“%1”</translation>
    </message>
    <message>
      <source>What do they usually have?</source>
      <translation>What do they usually have?</translation>
    </message>
    <message>
      <source>Who usually has this?</source>
      <translation>Who usually has this?</translation>
    </message>
    <message>
      <source>How is this name said?</source>
      <translation>How is this name said?</translation>
    </message>
    <message>
      <source>Right as well: %1</source>
      <translation>Right as well: %1</translation>
    </message>
    <message>
      <source>Say “%1”</source>
      <translation>Say “%1”</translation>
    </message>
  </context>
  <context>
    <name>PracticePage</name>
    <message>
      <source>Learn the regulars</source>
      <translation>Learn the regulars</translation>
    </message>
    <message>
      <source>Show  Space</source>
      <translation>Show  Space</translation>
    </message>
    <message>
      <source>Show the answer</source>
      <translation>Show the answer</translation>
    </message>
    <message>
      <source>Knew it  1</source>
      <translation>Knew it  1</translation>
    </message>
    <message>
      <source>Knew it</source>
      <translation>Knew it</translation>
    </message>
    <message>
      <source>Not yet  2</source>
      <translation>Not yet  2</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Undo  Ctrl+Z</source>
      <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
      <source>Undo the last answer</source>
      <translation>Undo the last answer</translation>
    </message>
    <message>
      <source>That is all for now. What was hard comes back soon, and what you know much later.</source>
      <translation>That is all for now. What was hard comes back soon, and what you know much later.</translation>
    </message>
    <message>
      <source>Regulars appear here once their visits say what they usually have. Bring in your till's sales, or record what people take with their visits.</source>
      <translation>Regulars appear here once their visits say what they usually have. Bring in your till's sales, or record what people take with their visits.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
  </context>
  <context>
    <name>Practising</name>
    <message>
      <source>The list is covered while you learn. Type a name to look for somebody.</source>
      <translation>The list is covered while you learn. Type a name to look for somebody.</translation>
    </message>
    <message>
      <source>Names are hidden. Show them with F9 to learn the regulars.</source>
      <translation>Names are hidden. Show them with F9 to learn the regulars.</translation>
    </message>
  </context>
  <context>
    <name>PreviewCard</name>
    <message>
      <source>At the till now</source>
      <translation>At the till now</translation>
    </message>
    <message>
      <source>It is switched off: nobody is offered it. Were it on:</source>
      <translation>It is switched off: nobody is offered it. Were it on:</translation>
    </message>
    <message>
      <source>Looking at who comes here…</source>
      <translation>Looking at who comes here…</translation>
    </message>
    <message>
      <source>Looked at {done} of {all}…</source>
      <translation>Looked at {done} of {all}…</translation>
    </message>
    <message>
      <source>Nobody has come yet, as far as is known. After some visits three regulars stand here with what the till would say to them.</source>
      <translation>Nobody has come yet, as far as is known. After some visits three regulars stand here with what the till would say to them.</translation>
    </message>
    <message>
      <source>Say: “{words}”</source>
      <translation>Say: “{words}”</translation>
    </message>
    <message>
      <source>it could be given, but others are likelier to be welcome</source>
      <translation>it could be given, but others are likelier to be welcome</translation>
    </message>
    <message>
      <source>not offered: {reason}</source>
      <translation>not offered: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{could} of %n customer(s) could be given it now.</source>
      <translation>
        <numerusform>{could} of %n customer could be given it now.</numerusform>
        <numerusform>{could} of %n customers could be given it now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{could} of %n regular(s) could be given it now.</source>
      <translation>
        <numerusform>{could} of %n regular could be given it now.</numerusform>
        <numerusform>{could} of %n regulars could be given it now.</numerusform>
      </translation>
    </message>
    <message>
      <source>These are a sample; there are {all}.</source>
      <translation>These are a sample; there are {all}.</translation>
    </message>
  </context>
  <context>
    <name>ProblemPanel</name>
    <message>
      <source>Make it right</source>
      <translation>Make it right</translation>
    </message>
  </context>
  <context>
    <name>ProblemRow</name>
    <message>
      <source>Put right</source>
      <translation>Put right</translation>
    </message>
    <message>
      <source>Put right: %1</source>
      <translation>Put right: %1</translation>
    </message>
  </context>
  <context>
    <name>QuietLine</name>
    <message>
      <source>Undo  Ctrl+Z</source>
      <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Hide this line</source>
      <translation>Hide this line</translation>
    </message>
  </context>
  <context>
    <name>ReachWords</name>
    <message>
      <source>contains what they must not have</source>
      <translation>contains what they must not have</translation>
    </message>
    <message>
      <source>not known to be free of what they must not have</source>
      <translation>not known to be free of what they must not have</translation>
    </message>
    <message>
      <source>does not suit their diet</source>
      <translation>does not suit their diet</translation>
    </message>
    <message>
      <source>not known to suit their diet</source>
      <translation>not known to suit their diet</translation>
    </message>
    <message>
      <source>they do not care for it</source>
      <translation>they do not care for it</translation>
    </message>
    <message>
      <source>not at this hour</source>
      <translation>not at this hour</translation>
    </message>
    <message>
      <source>{reason}: {count}</source>
      <translation>{reason}: {count}</translation>
    </message>
  </context>
  <context>
    <name>RecoveryCard</name>
    <message>
      <source>Your recovery code</source>
      <translation>Your recovery code</translation>
    </message>
    <message>
      <source>If the PIN is forgotten, this code opens the office. It is shown only now: print it or write it down, and keep it away from the till.</source>
      <translation>If the PIN is forgotten, this code opens the office. It is shown only now: print it or write it down, and keep it away from the till.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>I have kept it</source>
      <translation>I have kept it</translation>
    </message>
    <message>
      <source>Copied. Paste it where only you look, and clear the clipboard then.</source>
      <translation>Copied. Paste it where only you look, and clear the clipboard then.</translation>
    </message>
    <message>
      <source>There is no printer here. Copy the code, or write it down.</source>
      <translation>There is no printer here. Copy the code, or write it down.</translation>
    </message>
    <message>
      <source>The Usual: recovery code of the owner's office</source>
      <translation>The Usual: recovery code of the owner's office</translation>
    </message>
    <message>
      <source>It opens the office once when the PIN is forgotten. Keep it safe.</source>
      <translation>It opens the office once when the PIN is forgotten. Keep it safe.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Sent to the printer.</translation>
    </message>
  </context>
  <context>
    <name>ResultsView</name>
    <message>
      <source>Searching…</source>
      <translation>Searching…</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) found</source>
      <translation>
        <numerusform>%n customer found</numerusform>
        <numerusform>%n customers found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RhythmBlock</name>
    <message>
      <source>No visits yet</source>
      <translation>No visits yet</translation>
    </message>
    <message>
      <source>till data up to %1</source>
      <translation>till data up to %1</translation>
    </message>
    <message numerus="yes">
      <source>the till says: %n visit(s) since %1</source>
      <translation>
        <numerusform>the till says: %n visit since %1</numerusform>
        <numerusform>the till says: %n visits since %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the till says: %n visit(s)</source>
      <translation>
        <numerusform>the till says: %n visit</numerusform>
        <numerusform>the till says: %n visits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RoleTable</name>
    <message>
      <source>What each role may see and do</source>
      <translation>What each role may see and do</translation>
    </message>
    <message>
      <source>At the till everybody serves, whatever their role; more is done here.</source>
      <translation>At the till everybody serves, whatever their role; more is done here.</translation>
    </message>
  </context>
  <context>
    <name>RushLine</name>
    <message>
      <source>End  F5</source>
      <translation>End  F5</translation>
    </message>
    <message>
      <source>End the rush</source>
      <translation>End the rush</translation>
    </message>
    <message>
      <source>Queue until {clock}: quick ideas only.</source>
      <translation>Queue until {clock}: quick ideas only.</translation>
    </message>
    <message>
      <source>The rush is over.</source>
      <translation>The rush is over.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Another till changed this meanwhile. Nothing was saved; look at it again.</source>
      <translation>Another till changed this meanwhile. Nothing was saved; look at it again.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Name or phone</source>
      <translation>Name or phone</translation>
    </message>
    <message>
      <source>Find a customer by name or phone</source>
      <translation>Find a customer by name or phone</translation>
    </message>
  </context>
  <context>
    <name>Serving</name>
    <message>
      <source>{day}: {text}</source>
      <translation>{day}: {text}</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Only the owner changes the shop's settings; you may read them here.</source>
      <translation>Only the owner changes the shop's settings; you may read them here.</translation>
    </message>
    <message>
      <source>When somebody may be expected. Several hours a day are fine, also past midnight; on a closed day nobody is missed.</source>
      <translation>When somebody may be expected. Several hours a day are fine, also past midnight; on a closed day nobody is missed.</translation>
    </message>
    <message>
      <source>The shop</source>
      <translation>The shop</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Opening hours</translation>
    </message>
    <message>
      <source>Closed days</source>
      <translation>Closed days</translation>
    </message>
    <message>
      <source>Days, visits and touches</source>
      <translation>Days, visits and touches</translation>
    </message>
    <message>
      <source>This till</source>
      <translation>This till</translation>
    </message>
    <message>
      <source>The shop has another name.</source>
      <translation>The shop has another name.</translation>
    </message>
    <message>
      <source>Another country: numbers are read by its rules from now on, and its public holidays count. Time zone and currency stay as they were.</source>
      <translation>Another country: numbers are read by its rules from now on, and its public holidays count. Time zone and currency stay as they were.</translation>
    </message>
    <message>
      <source>Another time zone. Earlier visits keep the business day they were written with.</source>
      <translation>Another time zone. Earlier visits keep the business day they were written with.</translation>
    </message>
    <message>
      <source>Another currency. Amounts kept their figures.</source>
      <translation>Another currency. Amounts kept their figures.</translation>
    </message>
    <message>
      <source>Another currency. Amounts kept their figures: the budget of {old} is now {new}.</source>
      <translation>Another currency. Amounts kept their figures: the budget of {old} is now {new}.</translation>
    </message>
    <message>
      <source>The day begins at another time. Earlier visits keep the business day they were written with.</source>
      <translation>The day begins at another time. Earlier visits keep the business day they were written with.</translation>
    </message>
    <message>
      <source>Another time for one visit. Everybody's visits are being counted anew.</source>
      <translation>Another time for one visit. Everybody's visits are being counted anew.</translation>
    </message>
    <message>
      <source>Health facts are on: what is safe may be suggested again.</source>
      <translation>Health facts are on: what is safe may be suggested again.</translation>
    </message>
    <message>
      <source>Health facts are off: nothing to eat or drink is suggested by itself.</source>
      <translation>Health facts are off: nothing to eat or drink is suggested by itself.</translation>
    </message>
    <message>
      <source>Another daily budget, from now on.</source>
      <translation>Another daily budget, from now on.</translation>
    </message>
    <message>
      <source>Other hours on {day}.</source>
      <translation>Other hours on {day}.</translation>
    </message>
    <message numerus="yes">
      <source>Closed on %n more day(s).</source>
      <translation>
        <numerusform>Closed on %n more day.</numerusform>
        <numerusform>Closed on %n more days.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not closed on these days after all.</source>
      <translation>Not closed on these days after all.</translation>
    </message>
  </context>
  <context>
    <name>SheetForm</name>
    <message>
      <source>Not saved</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
  </context>
  <context>
    <name>SheetPage</name>
    <message>
      <source>{name}: something typed there cannot be meant. It is kept there.</source>
      <translation>{name}: something typed there cannot be meant. It is kept there.</translation>
    </message>
    <message>
      <source>Saved: {name}</source>
      <translation>Saved: {name}</translation>
    </message>
    <message>
      <source>{name}: {trouble} What was typed is kept there.</source>
      <translation>{name}: {trouble} What was typed is kept there.</translation>
    </message>
    <message>
      <source>Another till changed {name} meanwhile. What you typed is kept there.</source>
      <translation>Another till changed {name} meanwhile. What you typed is kept there.</translation>
    </message>
  </context>
  <context>
    <name>ShopRows</name>
    <message>
      <source>Country</source>
      <translation>Country</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Time zone</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Currency</translation>
    </message>
    <message>
      <source>The day begins</source>
      <translation>The day begins</translation>
    </message>
    <message>
      <source>One visit</source>
      <translation>One visit</translation>
    </message>
    <message>
      <source>Daily budget</source>
      <translation>Daily budget</translation>
    </message>
    <message>
      <source>Go by must-nots</source>
      <translation>Go by must-nots</translation>
    </message>
    <message>
      <source>Name of the shop</source>
      <translation>Name of the shop</translation>
    </message>
    <message>
      <source>As it stands on what is printed.</source>
      <translation>As it stands on what is printed.</translation>
    </message>
    <message>
      <source>How phone numbers are read from now on, and which public holidays there are. Numbers are then made ready for the search again.</source>
      <translation>How phone numbers are read from now on, and which public holidays there are. Numbers are then made ready for the search again.</translation>
    </message>
    <message>
      <source>Whose clock counts. Earlier visits keep their business day.</source>
      <translation>Whose clock counts. Earlier visits keep their business day.</translation>
    </message>
    <message>
      <source>Whoever comes before it counts for the day before. Earlier visits keep their business day.</source>
      <translation>Whoever comes before it counts for the day before. Earlier visits keep their business day.</translation>
    </message>
    <message>
      <source>What somebody buys within this time is one visit. Earlier sales are counted anew by it.</source>
      <translation>What somebody buys within this time is one visit. Earlier sales are counted anew by it.</translation>
    </message>
    <message>
      <source>What touches may cost in a day; beyond it only free ones are suggested.</source>
      <translation>What touches may cost in a day; beyond it only free ones are suggested.</translation>
    </message>
    <message>
      <source>Health facts</source>
      <translation>Health facts</translation>
    </message>
    <message>
      <source>Switched off, nothing to eat or drink is suggested to anybody by itself. Must-nots are shown either way.</source>
      <translation>Switched off, nothing to eat or drink is suggested to anybody by itself. Must-nots are shown either way.</translation>
    </message>
    <message>
      <source>Amounts keep their figures when it is changed: look through the budget.</source>
      <translation>Amounts keep their figures when it is changed: look through the budget.</translation>
    </message>
    <message numerus="yes">
      <source>%n touch(es) given so far will be counted in the new one.</source>
      <translation>
        <numerusform>%n touch given so far will be counted in the new one.</numerusform>
        <numerusform>%n touches given so far will be counted in the new one.</numerusform>
      </translation>
    </message>
    <message>
      <source>{line} {given}</source>
      <translation>{line} {given}</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose one from the list.</source>
      <translation>Nothing was changed. Choose one from the list.</translation>
    </message>
    <message>
      <source>At midnight</source>
      <translation>At midnight</translation>
    </message>
    <message>
      <source>At {time}</source>
      <translation>At {time}</translation>
    </message>
    <message numerus="yes">
      <source>Within %n hour(s)</source>
      <translation>
        <numerusform>Within %n hour</numerusform>
        <numerusform>Within %n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Within %n minute(s)</source>
      <translation>
        <numerusform>Within %n minute</numerusform>
        <numerusform>Within %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Type a name or a phone number, or choose somebody from the list.</source>
      <translation>Type a name or a phone number, or choose somebody from the list.</translation>
    </message>
  </context>
  <context>
    <name>SidePage</name>
    <message>
      <source>Close  Esc</source>
      <translation>Close  Esc</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Country</source>
      <translation>Country</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Time zone</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Currency</translation>
    </message>
    <message>
      <source>Try the demo shop</source>
      <translation>Try the demo shop</translation>
    </message>
    <message>
      <source>Bring in customers from your till</source>
      <translation>Bring in customers from your till</translation>
    </message>
    <message>
      <source>Start empty</source>
      <translation>Start empty</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Welcome</translation>
    </message>
    <message>
      <source>The Usual stands beside your till: it says who this is, what they usually have, what they must never be served, and one kind thing to do.</source>
      <translation>The Usual stands beside your till: it says who this is, what they usually have, what they must never be served, and one kind thing to do.</translation>
    </message>
    <message>
      <source>Your shop</source>
      <translation>Your shop</translation>
    </message>
    <message>
      <source>Invented people and 18 months of visits, to look around.</source>
      <translation>Invented people and 18 months of visits, to look around.</translation>
    </message>
    <message>
      <source>From the files that your till exports. Nothing leaves here.</source>
      <translation>From the files that your till exports. Nothing leaves here.</translation>
    </message>
    <message>
      <source>Add customers one by one as they come in.</source>
      <translation>Add customers one by one as they come in.</translation>
    </message>
    <message>
      <source>Choose a country from the list.</source>
      <translation>Choose a country from the list.</translation>
    </message>
    <message>
      <source>Choose a time zone from the list.</source>
      <translation>Choose a time zone from the list.</translation>
    </message>
    <message>
      <source>Choose a currency from the list.</source>
      <translation>Choose a currency from the list.</translation>
    </message>
  </context>
  <context>
    <name>StockButton</name>
    <message>
      <source>%1  ·  sold out</source>
      <translation>%1  ·  sold out</translation>
    </message>
    <message>
      <source>%1 has run out</source>
      <translation>%1 has run out</translation>
    </message>
    <message>
      <source>%1 is there again</source>
      <translation>%1 is there again</translation>
    </message>
  </context>
  <context>
    <name>StockPage</name>
    <message>
      <source>Sold out</source>
      <translation>Sold out</translation>
    </message>
    <message>
      <source>Press what has run out. It is not offered until you press it again.</source>
      <translation>Press what has run out. It is not offered until you press it again.</translation>
    </message>
  </context>
  <context>
    <name>TakeChip</name>
    <message>
      <source>Take away %1</source>
      <translation>Take away %1</translation>
    </message>
  </context>
  <context>
    <name>TeamList</name>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>left</source>
      <translation>left</translation>
    </message>
    <message>
      <source>%1  ·  %2</source>
      <translation>%1  ·  %2</translation>
    </message>
  </context>
  <context>
    <name>TeamPage</name>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Add somebody</translation>
    </message>
    <message>
      <source>Name of the new one</source>
      <translation>Name of the new one</translation>
    </message>
    <message>
      <source>As the others call them</source>
      <translation>As the others call them</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Give everybody who serves a name: notes, visits and touches then say who wrote them. At the till the name is changed with F11.</source>
      <translation>Give everybody who serves a name: notes, visits and touches then say who wrote them. At the till the name is changed with F11.</translation>
    </message>
    <message>
      <source>The PIN is set. This cannot be undone.</source>
      <translation>The PIN is set. This cannot be undone.</translation>
    </message>
    <message>
      <source>There is no PIN any more. This cannot be undone.</source>
      <translation>There is no PIN any more. This cannot be undone.</translation>
    </message>
  </context>
  <context>
    <name>TeamWords</name>
    <message>
      <source>Owner</source>
      <translation>Owner</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Manager</translation>
    </message>
    <message>
      <source>Cashier</source>
      <translation>Cashier</translation>
    </message>
    <message>
      <source>Serve at the till: look up, count visits, touches, notes for everyone</source>
      <translation>Serve at the till: look up, count visits, touches, notes for everyone</translation>
    </message>
    <message>
      <source>Open the office: lists, histories, the overview</source>
      <translation>Open the office: lists, histories, the overview</translation>
    </message>
    <message>
      <source>Edit customers, tags and duplicates</source>
      <translation>Edit customers, tags and duplicates</translation>
    </message>
    <message>
      <source>Edit items, touches and the daily budget</source>
      <translation>Edit items, touches and the daily budget</translation>
    </message>
    <message>
      <source>Read and write private notes</source>
      <translation>Read and write private notes</translation>
    </message>
    <message>
      <source>Take customers' data out of the shop</source>
      <translation>Take customers' data out of the shop</translation>
    </message>
    <message>
      <source>Change names, roles and other people's PINs</source>
      <translation>Change names, roles and other people's PINs</translation>
    </message>
    <message>
      <source>Settings, opening hours, bringing back a backup, undoing an import</source>
      <translation>Settings, opening hours, bringing back a backup, undoing an import</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>{name} was added.</source>
      <translation>{name} was added.</translation>
    </message>
    <message>
      <source>The name is {name} now.</source>
      <translation>The name is {name} now.</translation>
    </message>
    <message>
      <source>{name} has another role now.</source>
      <translation>{name} has another role now.</translation>
    </message>
    <message>
      <source>{name} works here no more; what they did stays.</source>
      <translation>{name} works here no more; what they did stays.</translation>
    </message>
    <message>
      <source>{name} works here again.</source>
      <translation>{name} works here again.</translation>
    </message>
    <message>
      <source>The coaching lines of {name} were changed.</source>
      <translation>The coaching lines of {name} were changed.</translation>
    </message>
  </context>
  <context>
    <name>TouchEditor</name>
    <message numerus="yes">
      <source>Done %n time(s)</source>
      <translation>
        <numerusform>Done %n time</numerusform>
        <numerusform>Done %n times</numerusform>
      </translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Not done yet</translation>
    </message>
    <message>
      <source>{done}. It fits no occasion: nobody is offered it.</source>
      <translation>{done}. It fits no occasion: nobody is offered it.</translation>
    </message>
    <message>
      <source>At most {part} of {whole} a day.</source>
      <translation>At most {part} of {whole} a day.</translation>
    </message>
    <message>
      <source>what is in it</source>
      <translation>what is in it</translation>
    </message>
    <message>
      <source>whom it suits</source>
      <translation>whom it suits</translation>
    </message>
    <message>
      <source>the occasions</source>
      <translation>the occasions</translation>
    </message>
    <message>
      <source>the hours</source>
      <translation>the hours</translation>
    </message>
  </context>
  <context>
    <name>TouchForm</name>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>In stock</source>
      <translation>In stock</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Cost</translation>
    </message>
    <message>
      <source>Seconds of work</source>
      <translation>Seconds of work</translation>
    </message>
    <message>
      <source>Percent of the day's budget</source>
      <translation>Percent of the day's budget</translation>
    </message>
    <message>
      <source>It is eaten or drunk</source>
      <translation>It is eaten or drunk</translation>
    </message>
    <message>
      <source>Only when they are alone</source>
      <translation>Only when they are alone</translation>
    </message>
    <message>
      <source>Visits in between</source>
      <translation>Visits in between</translation>
    </message>
    <message>
      <source>Days in between</source>
      <translation>Days in between</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>what it is about: tea, sweet, window</source>
      <translation>what it is about: tea, sweet, window</translation>
    </message>
    <message>
      <source>Nothing is said after the greeting.</source>
      <translation>Nothing is said after the greeting.</translation>
    </message>
    <message>
      <source>Your words. Empty the field to have the program's again: “{words}”</source>
      <translation>Your words. Empty the field to have the program's again: “{words}”</translation>
    </message>
    <message>
      <source>The program's words. Write over them to have your own.</source>
      <translation>The program's words. Write over them to have your own.</translation>
    </message>
    <message>
      <source>The program's words, in turn with “{words}”. Write over them to have your own.</source>
      <translation>The program's words, in turn with “{words}”. Write over them to have your own.</translation>
    </message>
    <message>
      <source>What staff read</source>
      <translation>What staff read</translation>
    </message>
    <message>
      <source>At most 14 words; a fact may stand before it.</source>
      <translation>At most 14 words; a fact may stand before it.</translation>
    </message>
    <message>
      <source>What may be said</source>
      <translation>What may be said</translation>
    </message>
    <message>
      <source>After a greeting by name. No counts, no absence, no health.</source>
      <translation>After a greeting by name. No counts, no absence, no health.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>At most</translation>
    </message>
    <message>
      <source>What sort of gesture</source>
      <translation>What sort of gesture</translation>
    </message>
    <message>
      <source>When it fits</source>
      <translation>When it fits</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Limits</translation>
    </message>
  </context>
  <context>
    <name>TouchMaking</name>
    <message>
      <source>Added. It is off until you switch it on.</source>
      <translation>Added. It is off until you switch it on.</translation>
    </message>
    <message>
      <source>Copied. The copy is off until you switch it on.</source>
      <translation>Copied. The copy is off until you switch it on.</translation>
    </message>
    <message>
      <source>Taken over. Say what is in it, and when it fits.</source>
      <translation>Taken over. Say what is in it, and when it fits.</translation>
    </message>
  </context>
  <context>
    <name>TouchModel</name>
    <message>
      <source>What staff read</source>
      <translation>What staff read</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Cost</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Favours</source>
      <translation>Favours</translation>
    </message>
    <message>
      <source>Something extra</source>
      <translation>Something extra</translation>
    </message>
    <message>
      <source>Putting right</source>
      <translation>Putting right</translation>
    </message>
    <message>
      <source>sold out</source>
      <translation>sold out</translation>
    </message>
    <message>
      <source>on</source>
      <translation>on</translation>
    </message>
    <message>
      <source>off</source>
      <translation>off</translation>
    </message>
    <message>
      <source>never</source>
      <translation>never</translation>
    </message>
    <message>
      <source>{occasion} +{count}</source>
      <translation>{occasion} +{count}</translation>
    </message>
  </context>
  <context>
    <name>TouchPanel</name>
    <message>
      <source>A personal touch</source>
      <translation>A personal touch</translation>
    </message>
    <message>
      <source>Did it</source>
      <translation>Did it</translation>
    </message>
    <message>
      <source>Another idea</source>
      <translation>Another idea</translation>
    </message>
    <message>
      <source>Not today</source>
      <translation>Not today</translation>
    </message>
    <message>
      <source>I did something of my own…</source>
      <translation>I did something of my own…</translation>
    </message>
    <message>
      <source>Why?  F7</source>
      <translation>Why?  F7</translation>
    </message>
    <message>
      <source>How did it go?</source>
      <translation>How did it go?</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>What did you do?</source>
      <translation>What did you do?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>That was the last idea for today. A warm word is always right.</source>
      <translation>That was the last idea for today. A warm word is always right.</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Done: %1</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
  </context>
  <context>
    <name>TouchWords</name>
    <message>
      <source>here {count} of the last {count} {weekdays}</source>
      <translation>here {count} of the last {count} {weekdays}</translation>
    </message>
    <message>
      <source>here {kept} of the last {due} {weekdays}</source>
      <translation>here {kept} of the last {due} {weekdays}</translation>
    </message>
    <message numerus="yes">
      <source>came {kept} of the last %n time(s) expected</source>
      <translation>
        <numerusform>came {kept} of the last %n time expected</numerusform>
        <numerusform>came {kept} of the last %n times expected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{item} on {count} of the last %n visit(s)</source>
      <translation>
        <numerusform>{item} on {count} of the last %n visit</numerusform>
        <numerusform>{item} on {count} of the last %n visits</numerusform>
      </translation>
    </message>
    <message>
      <source>likes {thing}</source>
      <translation>likes {thing}</translation>
    </message>
    <message>
      <source>does not care for {thing}</source>
      <translation>does not care for {thing}</translation>
    </message>
    <message>
      <source>problem put right {day}</source>
      <translation>problem put right {day}</translation>
    </message>
    <message>
      <source>no treat since {day}</source>
      <translation>no treat since {day}</translation>
    </message>
    <message>
      <source>last done {day}</source>
      <translation>last done {day}</translation>
    </message>
    <message>
      <source>no treat so far</source>
      <translation>no treat so far</translation>
    </message>
    <message>
      <source>not done for them before</source>
      <translation>not done for them before</translation>
    </message>
    <message>
      <source>{ordinal} {weekday} running</source>
      <translation>{ordinal} {weekday} running</translation>
    </message>
    <message>
      <source>{count} {weekdays} in a row</source>
      <translation>{count} {weekdays} in a row</translation>
    </message>
    <message>
      <source>a quiet hour</source>
      <translation>a quiet hour</translation>
    </message>
    <message>
      <source>there is time just now</source>
      <translation>there is time just now</translation>
    </message>
    <message>
      <source>First visit</source>
      <translation>First visit</translation>
    </message>
    <message>
      <source>New here today</source>
      <translation>New here today</translation>
    </message>
    <message>
      <source>{ordinal} visit</source>
      <translation>{ordinal} visit</translation>
    </message>
    <message>
      <source>Visit number {count}</source>
      <translation>Visit number {count}</translation>
    </message>
    <message>
      <source>no visits recorded yet</source>
      <translation>no visits recorded yet</translation>
    </message>
    <message>
      <source>nothing recorded yet</source>
      <translation>nothing recorded yet</translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) so far</source>
      <translation>
        <numerusform>%n visit so far</numerusform>
        <numerusform>%n visits so far</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>here %n time(s) so far</source>
      <translation>
        <numerusform>here %n time so far</numerusform>
        <numerusform>here %n times so far</numerusform>
      </translation>
    </message>
    <message>
      <source>Birthday today</source>
      <translation>Birthday today</translation>
    </message>
    <message>
      <source>their birthday is today</source>
      <translation>their birthday is today</translation>
    </message>
    <message>
      <source>Birthday on {day}</source>
      <translation>Birthday on {day}</translation>
    </message>
    <message>
      <source>their birthday is on {day}</source>
      <translation>their birthday is on {day}</translation>
    </message>
    <message>
      <source>Birthday was {day}</source>
      <translation>Birthday was {day}</translation>
    </message>
    <message>
      <source>their birthday was on {day}</source>
      <translation>their birthday was on {day}</translation>
    </message>
    <message numerus="yes">
      <source>First time in %n week(s)</source>
      <translation>
        <numerusform>First time in %n week</numerusform>
        <numerusform>First time in %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Back after %n week(s)</source>
      <translation>
        <numerusform>Back after %n week</numerusform>
        <numerusform>Back after %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>First time in %n day(s)</source>
      <translation>
        <numerusform>First time in %n day</numerusform>
        <numerusform>First time in %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Back after %n day(s)</source>
      <translation>
        <numerusform>Back after %n day</numerusform>
        <numerusform>Back after %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) away</source>
      <translation>
        <numerusform>%n day away</numerusform>
        <numerusform>%n days away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>usually about %n day(s)</source>
      <translation>
        <numerusform>usually about %n day</numerusform>
        <numerusform>usually about %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>{away}, {usual}</source>
      <translation>{away}, {usual}</translation>
    </message>
    <message>
      <source>Their usual {weekday}</source>
      <translation>Their usual {weekday}</translation>
    </message>
    <message>
      <source>Here on their {weekday}</source>
      <translation>Here on their {weekday}</translation>
    </message>
    <message>
      <source>Here when expected</source>
      <translation>Here when expected</translation>
    </message>
    <message>
      <source>Keeping to their rhythm</source>
      <translation>Keeping to their rhythm</translation>
    </message>
    <message>
      <source>They have a usual</source>
      <translation>They have a usual</translation>
    </message>
    <message>
      <source>You know what they have</source>
      <translation>You know what they have</translation>
    </message>
    <message>
      <source>Usually {item}</source>
      <translation>Usually {item}</translation>
    </message>
    <message>
      <source>Their usual: {item}</source>
      <translation>Their usual: {item}</translation>
    </message>
    <message>
      <source>Likes {thing}</source>
      <translation>Likes {thing}</translation>
    </message>
    <message>
      <source>Fond of {thing}</source>
      <translation>Fond of {thing}</translation>
    </message>
    <message>
      <source>Problem still open</source>
      <translation>Problem still open</translation>
    </message>
    <message>
      <source>Not yet put right</source>
      <translation>Not yet put right</translation>
    </message>
    <message numerus="yes">
      <source>Problem open %n day(s)</source>
      <translation>
        <numerusform>Problem open %n day</numerusform>
        <numerusform>Problem open %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not right for %n day(s)</source>
      <translation>
        <numerusform>Not right for %n day</numerusform>
        <numerusform>Not right for %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>First visit since the problem</source>
      <translation>First visit since the problem</translation>
    </message>
    <message>
      <source>Put right since last time</source>
      <translation>Put right since last time</translation>
    </message>
    <message>
      <source>A taste of something new</source>
      <translation>A taste of something new</translation>
    </message>
    <message>
      <source>a taste of something new?</source>
      <translation>a taste of something new?</translation>
    </message>
    <message>
      <source>let them try something new</source>
      <translation>let them try something new</translation>
    </message>
    <message>
      <source>would you like to try something new?</source>
      <translation>would you like to try something new?</translation>
    </message>
    <message>
      <source>have a taste of this, from us.</source>
      <translation>have a taste of this, from us.</translation>
    </message>
    <message>
      <source>A small side on the house</source>
      <translation>A small side on the house</translation>
    </message>
    <message>
      <source>slip in a small side, free</source>
      <translation>slip in a small side, free</translation>
    </message>
    <message>
      <source>a small side on the house?</source>
      <translation>a small side on the house?</translation>
    </message>
    <message>
      <source>this one's from us.</source>
      <translation>this one's from us.</translation>
    </message>
    <message>
      <source>there's a little something in with it.</source>
      <translation>there's a little something in with it.</translation>
    </message>
    <message>
      <source>An extra topping on the house</source>
      <translation>An extra topping on the house</translation>
    </message>
    <message>
      <source>add an extra topping, free</source>
      <translation>add an extra topping, free</translation>
    </message>
    <message>
      <source>an extra topping on the house?</source>
      <translation>an extra topping on the house?</translation>
    </message>
    <message>
      <source>the topping is on us.</source>
      <translation>the topping is on us.</translation>
    </message>
    <message>
      <source>would you like an extra topping, from us?</source>
      <translation>would you like an extra topping, from us?</translation>
    </message>
    <message>
      <source>A size up for free</source>
      <translation>A size up for free</translation>
    </message>
    <message>
      <source>make it a size up, free</source>
      <translation>make it a size up, free</translation>
    </message>
    <message>
      <source>a size up on the house?</source>
      <translation>a size up on the house?</translation>
    </message>
    <message>
      <source>I made it a large one for you.</source>
      <translation>I made it a large one for you.</translation>
    </message>
    <message>
      <source>the bigger one is on us.</source>
      <translation>the bigger one is on us.</translation>
    </message>
    <message>
      <source>Something sweet on the house</source>
      <translation>Something sweet on the house</translation>
    </message>
    <message>
      <source>something sweet on the house?</source>
      <translation>something sweet on the house?</translation>
    </message>
    <message>
      <source>add something sweet, free</source>
      <translation>add something sweet, free</translation>
    </message>
    <message>
      <source>a little something sweet from us.</source>
      <translation>a little something sweet from us.</translation>
    </message>
    <message>
      <source>A drink on the house</source>
      <translation>A drink on the house</translation>
    </message>
    <message>
      <source>their drink on the house?</source>
      <translation>their drink on the house?</translation>
    </message>
    <message>
      <source>give the drink for free</source>
      <translation>give the drink for free</translation>
    </message>
    <message>
      <source>the drink is on us.</source>
      <translation>the drink is on us.</translation>
    </message>
    <message>
      <source>this drink is ours today.</source>
      <translation>this drink is ours today.</translation>
    </message>
    <message>
      <source>A piece of fruit</source>
      <translation>A piece of fruit</translation>
    </message>
    <message>
      <source>a piece of fruit with it?</source>
      <translation>a piece of fruit with it?</translation>
    </message>
    <message>
      <source>hand over some fruit as well</source>
      <translation>hand over some fruit as well</translation>
    </message>
    <message>
      <source>have some fruit with it, from us.</source>
      <translation>have some fruit with it, from us.</translation>
    </message>
    <message>
      <source>A glass of water</source>
      <translation>A glass of water</translation>
    </message>
    <message>
      <source>a glass of water meanwhile?</source>
      <translation>a glass of water meanwhile?</translation>
    </message>
    <message>
      <source>bring a glass of water unasked</source>
      <translation>bring a glass of water unasked</translation>
    </message>
    <message>
      <source>can I get you some water?</source>
      <translation>can I get you some water?</translation>
    </message>
    <message>
      <source>here's some water while you wait.</source>
      <translation>here's some water while you wait.</translation>
    </message>
    <message>
      <source>A little off the bill</source>
      <translation>A little off the bill</translation>
    </message>
    <message>
      <source>take a little off the bill</source>
      <translation>take a little off the bill</translation>
    </message>
    <message>
      <source>round the bill down for them</source>
      <translation>round the bill down for them</translation>
    </message>
    <message>
      <source>I took a little off for you.</source>
      <translation>I took a little off for you.</translation>
    </message>
    <message>
      <source>there's a bit off, from us.</source>
      <translation>there's a bit off, from us.</translation>
    </message>
    <message>
      <source>Apologised and asked</source>
      <translation>Apologised and asked</translation>
    </message>
    <message>
      <source>say sorry, ask, then wait</source>
      <translation>say sorry, ask, then wait</translation>
    </message>
    <message>
      <source>apologise and ask what would help</source>
      <translation>apologise and ask what would help</translation>
    </message>
    <message>
      <source>what can we do to put it right?</source>
      <translation>what can we do to put it right?</translation>
    </message>
    <message>
      <source>what would make it right for you?</source>
      <translation>what would make it right for you?</translation>
    </message>
    <message>
      <source>Put right before anything else</source>
      <translation>Put right before anything else</translation>
    </message>
    <message>
      <source>put it right before anything else</source>
      <translation>put it right before anything else</translation>
    </message>
    <message>
      <source>do it again, ahead of others</source>
      <translation>do it again, ahead of others</translation>
    </message>
    <message>
      <source>let me put that right first.</source>
      <translation>let me put that right first.</translation>
    </message>
    <message>
      <source>I'll see to it now.</source>
      <translation>I'll see to it now.</translation>
    </message>
    <message>
      <source>Today on the house</source>
      <translation>Today on the house</translation>
    </message>
    <message>
      <source>today's is on the house</source>
      <translation>today's is on the house</translation>
    </message>
    <message>
      <source>take nothing for it today</source>
      <translation>take nothing for it today</translation>
    </message>
    <message>
      <source>today is on us.</source>
      <translation>today is on us.</translation>
    </message>
    <message>
      <source>there's nothing to pay today.</source>
      <translation>there's nothing to pay today.</translation>
    </message>
    <message>
      <source>The owner calls back</source>
      <translation>The owner calls back</translation>
    </message>
    <message>
      <source>offer a call from the owner</source>
      <translation>offer a call from the owner</translation>
    </message>
    <message>
      <source>ask if the owner may call</source>
      <translation>ask if the owner may call</translation>
    </message>
    <message>
      <source>may the owner call you about it?</source>
      <translation>may the owner call you about it?</translation>
    </message>
    <message>
      <source>the owner would like to call you.</source>
      <translation>the owner would like to call you.</translation>
    </message>
    <message>
      <source>Asked if it is right now</source>
      <translation>Asked if it is right now</translation>
    </message>
    <message>
      <source>ask if all is right now</source>
      <translation>ask if all is right now</translation>
    </message>
    <message>
      <source>check that it is good again</source>
      <translation>check that it is good again</translation>
    </message>
    <message>
      <source>is everything right this time?</source>
      <translation>is everything right this time?</translation>
    </message>
    <message>
      <source>I hope all is right today.</source>
      <translation>I hope all is right today.</translation>
    </message>
    <message>
      <source>Greeted by name</source>
      <translation>Greeted by name</translation>
    </message>
    <message>
      <source>greet them by name</source>
      <translation>greet them by name</translation>
    </message>
    <message>
      <source>use their name as you say hello</source>
      <translation>use their name as you say hello</translation>
    </message>
    <message>
      <source>what can I get you?</source>
      <translation>what can I get you?</translation>
    </message>
    <message>
      <source>what would you like today?</source>
      <translation>what would you like today?</translation>
    </message>
    <message>
      <source>Learned how to say their name</source>
      <translation>Learned how to say their name</translation>
    </message>
    <message>
      <source>ask how they say their name</source>
      <translation>ask how they say their name</translation>
    </message>
    <message>
      <source>check that you say their name right</source>
      <translation>check that you say their name right</translation>
    </message>
    <message>
      <source>am I saying your name right?</source>
      <translation>am I saying your name right?</translation>
    </message>
    <message>
      <source>how do you say your name?</source>
      <translation>how do you say your name?</translation>
    </message>
    <message>
      <source>Welcomed as somebody new</source>
      <translation>Welcomed as somebody new</translation>
    </message>
    <message>
      <source>welcome them and say your name</source>
      <translation>welcome them and say your name</translation>
    </message>
    <message>
      <source>show them around in a sentence</source>
      <translation>show them around in a sentence</translation>
    </message>
    <message>
      <source>just ask if anything is unclear.</source>
      <translation>just ask if anything is unclear.</translation>
    </message>
    <message>
      <source>tell me if I can help you choose.</source>
      <translation>tell me if I can help you choose.</translation>
    </message>
    <message>
      <source>Asked how they are</source>
      <translation>Asked how they are</translation>
    </message>
    <message>
      <source>ask how they are, then wait</source>
      <translation>ask how they are, then wait</translation>
    </message>
    <message>
      <source>ask after them and listen</source>
      <translation>ask after them and listen</translation>
    </message>
    <message>
      <source>how are you?</source>
      <translation>how are you?</translation>
    </message>
    <message>
      <source>how are things with you?</source>
      <translation>how are things with you?</translation>
    </message>
    <message>
      <source>Asked how it was last time</source>
      <translation>Asked how it was last time</translation>
    </message>
    <message>
      <source>ask how it was last time</source>
      <translation>ask how it was last time</translation>
    </message>
    <message>
      <source>ask what they thought last time</source>
      <translation>ask what they thought last time</translation>
    </message>
    <message>
      <source>how was everything last time?</source>
      <translation>how was everything last time?</translation>
    </message>
    <message>
      <source>did you enjoy it last time?</source>
      <translation>did you enjoy it last time?</translation>
    </message>
    <message>
      <source>Thanked for coming</source>
      <translation>Thanked for coming</translation>
    </message>
    <message>
      <source>thank them for coming</source>
      <translation>thank them for coming</translation>
    </message>
    <message>
      <source>say how glad you are they come</source>
      <translation>say how glad you are they come</translation>
    </message>
    <message>
      <source>thank you for coming in.</source>
      <translation>thank you for coming in.</translation>
    </message>
    <message>
      <source>we're glad you come to us.</source>
      <translation>we're glad you come to us.</translation>
    </message>
    <message>
      <source>Wished a happy birthday</source>
      <translation>Wished a happy birthday</translation>
    </message>
    <message>
      <source>wish them a happy birthday</source>
      <translation>wish them a happy birthday</translation>
    </message>
    <message>
      <source>a birthday wish from all of you</source>
      <translation>a birthday wish from all of you</translation>
    </message>
    <message>
      <source>from all of us here.</source>
      <translation>from all of us here.</translation>
    </message>
    <message>
      <source>have a wonderful day.</source>
      <translation>have a wonderful day.</translation>
    </message>
    <message>
      <source>Asked if it is the usual</source>
      <translation>Asked if it is the usual</translation>
    </message>
    <message>
      <source>ask if it is the usual</source>
      <translation>ask if it is the usual</translation>
    </message>
    <message>
      <source>offer the usual before they ask</source>
      <translation>offer the usual before they ask</translation>
    </message>
    <message>
      <source>the usual today?</source>
      <translation>the usual today?</translation>
    </message>
    <message>
      <source>same as last time?</source>
      <translation>same as last time?</translation>
    </message>
    <message>
      <source>Started their order early</source>
      <translation>Started their order early</translation>
    </message>
    <message>
      <source>start their order as they come in</source>
      <translation>start their order as they come in</translation>
    </message>
    <message>
      <source>have it begun before they ask</source>
      <translation>have it begun before they ask</translation>
    </message>
    <message>
      <source>shall I start your usual?</source>
      <translation>shall I start your usual?</translation>
    </message>
    <message>
      <source>I can have yours started now.</source>
      <translation>I can have yours started now.</translation>
    </message>
    <message>
      <source>Gave the best seat</source>
      <translation>Gave the best seat</translation>
    </message>
    <message>
      <source>offer the best seat</source>
      <translation>offer the best seat</translation>
    </message>
    <message>
      <source>keep the nicest seat for them</source>
      <translation>keep the nicest seat for them</translation>
    </message>
    <message>
      <source>would you like the best seat?</source>
      <translation>would you like the best seat?</translation>
    </message>
    <message>
      <source>I kept a good seat for you.</source>
      <translation>I kept a good seat for you.</translation>
    </message>
    <message>
      <source>Carried it for them</source>
      <translation>Carried it for them</translation>
    </message>
    <message>
      <source>carry it to them yourself</source>
      <translation>carry it to them yourself</translation>
    </message>
    <message>
      <source>offer to carry it out</source>
      <translation>offer to carry it out</translation>
    </message>
    <message>
      <source>let me carry that for you.</source>
      <translation>let me carry that for you.</translation>
    </message>
    <message>
      <source>I'll bring it over to you.</source>
      <translation>I'll bring it over to you.</translation>
    </message>
    <message>
      <source>Packed it their way</source>
      <translation>Packed it their way</translation>
    </message>
    <message>
      <source>pack it the way they like</source>
      <translation>pack it the way they like</translation>
    </message>
    <message>
      <source>get the little things right unasked</source>
      <translation>get the little things right unasked</translation>
    </message>
    <message>
      <source>I packed it the way you like.</source>
      <translation>I packed it the way you like.</translation>
    </message>
    <message>
      <source>anything you'd like with it?</source>
      <translation>anything you'd like with it?</translation>
    </message>
    <message>
      <source>Wrapped it nicely</source>
      <translation>Wrapped it nicely</translation>
    </message>
    <message>
      <source>wrap it nicely, no charge</source>
      <translation>wrap it nicely, no charge</translation>
    </message>
    <message>
      <source>offer to wrap it up nicely</source>
      <translation>offer to wrap it up nicely</translation>
    </message>
    <message>
      <source>shall I wrap it up nicely?</source>
      <translation>shall I wrap it up nicely?</translation>
    </message>
    <message>
      <source>let me wrap this for you.</source>
      <translation>let me wrap this for you.</translation>
    </message>
    <message>
      <source>Offered to set one aside</source>
      <translation>Offered to set one aside</translation>
    </message>
    <message>
      <source>offer to keep one back next time</source>
      <translation>offer to keep one back next time</translation>
    </message>
    <message>
      <source>offer to set one aside</source>
      <translation>offer to set one aside</translation>
    </message>
    <message>
      <source>shall we keep one for you next time?</source>
      <translation>shall we keep one for you next time?</translation>
    </message>
    <message>
      <source>we can set one aside for you.</source>
      <translation>we can set one aside for you.</translation>
    </message>
    <message>
      <source>{greeting} — {words}</source>
      <translation>{greeting} — {words}</translation>
    </message>
    <message>
      <source>good at any time</source>
      <translation>good at any time</translation>
    </message>
    <message>
      <source>something from us.</source>
      <translation>something from us.</translation>
    </message>
    <message>
      <source>Nothing special today: just a warm welcome.</source>
      <translation>Nothing special today: just a warm welcome.</translation>
    </message>
    <message>
      <source>Ask about allergies first.</source>
      <translation>Ask about allergies first.</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>switched off</translation>
    </message>
    <message>
      <source>they prefer to be left alone</source>
      <translation>they prefer to be left alone</translation>
    </message>
    <message>
      <source>a problem is open: that comes first</source>
      <translation>a problem is open: that comes first</translation>
    </message>
    <message>
      <source>no occasion for it today</source>
      <translation>no occasion for it today</translation>
    </message>
    <message>
      <source>they have not agreed to birthday wishes</source>
      <translation>they have not agreed to birthday wishes</translation>
    </message>
    <message>
      <source>nothing to eat is offered while health facts are off</source>
      <translation>nothing to eat is offered while health facts are off</translation>
    </message>
    <message>
      <source>contains what they must not have: {thing}</source>
      <translation>contains what they must not have: {thing}</translation>
    </message>
    <message>
      <source>not known to be free of {thing}</source>
      <translation>not known to be free of {thing}</translation>
    </message>
    <message>
      <source>does not suit their diet: {thing}</source>
      <translation>does not suit their diet: {thing}</translation>
    </message>
    <message>
      <source>not known to suit their diet: {thing}</source>
      <translation>not known to suit their diet: {thing}</translation>
    </message>
    <message>
      <source>they do not care for {thing}</source>
      <translation>they do not care for {thing}</translation>
    </message>
    <message>
      <source>out of stock</source>
      <translation>out of stock</translation>
    </message>
    <message>
      <source>only from {start} to {end}</source>
      <translation>only from {start} to {end}</translation>
    </message>
    <message>
      <source>done not long ago</source>
      <translation>done not long ago</translation>
    </message>
    <message>
      <source>they had a treat not long ago</source>
      <translation>they had a treat not long ago</translation>
    </message>
    <message>
      <source>more than is left of today's budget</source>
      <translation>more than is left of today's budget</translation>
    </message>
    <message>
      <source>its share of today's budget is used up</source>
      <translation>its share of today's budget is used up</translation>
    </message>
    <message>
      <source>takes too long in a rush</source>
      <translation>takes too long in a rush</translation>
    </message>
    <message>
      <source>too personal while somebody is with them</source>
      <translation>too personal while somebody is with them</translation>
    </message>
    <message>
      <source>ask about allergies first</source>
      <translation>ask about allergies first</translation>
    </message>
    <message>
      <source>{fact} — {touch}</source>
      <translation>{fact} — {touch}</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Welcome</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Welcome, {name}</translation>
    </message>
    <message>
      <source>Hello and welcome</source>
      <translation>Hello and welcome</translation>
    </message>
    <message>
      <source>Hello and welcome, {name}</source>
      <translation>Hello and welcome, {name}</translation>
    </message>
    <message>
      <source>I'm sorry about what went wrong</source>
      <translation>I'm sorry about what went wrong</translation>
    </message>
    <message>
      <source>I'm sorry about what went wrong, {name}</source>
      <translation>I'm sorry about what went wrong, {name}</translation>
    </message>
    <message>
      <source>We're sorry about that</source>
      <translation>We're sorry about that</translation>
    </message>
    <message>
      <source>We're sorry about that, {name}</source>
      <translation>We're sorry about that, {name}</translation>
    </message>
    <message>
      <source>Good to see you again</source>
      <translation>Good to see you again</translation>
    </message>
    <message>
      <source>Good to see you again, {name}</source>
      <translation>Good to see you again, {name}</translation>
    </message>
    <message>
      <source>Nice to see you</source>
      <translation>Nice to see you</translation>
    </message>
    <message>
      <source>Nice to see you, {name}</source>
      <translation>Nice to see you, {name}</translation>
    </message>
    <message>
      <source>All the best for your birthday</source>
      <translation>All the best for your birthday</translation>
    </message>
    <message>
      <source>All the best for your birthday, {name}</source>
      <translation>All the best for your birthday, {name}</translation>
    </message>
    <message>
      <source>Have a good birthday soon</source>
      <translation>Have a good birthday soon</translation>
    </message>
    <message>
      <source>Have a good birthday soon, {name}</source>
      <translation>Have a good birthday soon, {name}</translation>
    </message>
    <message>
      <source>I hope you had a good birthday</source>
      <translation>I hope you had a good birthday</translation>
    </message>
    <message>
      <source>I hope you had a good birthday, {name}</source>
      <translation>I hope you had a good birthday, {name}</translation>
    </message>
    <message>
      <source>A belated happy birthday</source>
      <translation>A belated happy birthday</translation>
    </message>
    <message>
      <source>A belated happy birthday, {name}</source>
      <translation>A belated happy birthday, {name}</translation>
    </message>
    <message>
      <source>Happy birthday</source>
      <translation>Happy birthday</translation>
    </message>
    <message>
      <source>Happy birthday, {name}</source>
      <translation>Happy birthday, {name}</translation>
    </message>
    <message>
      <source>Many happy returns</source>
      <translation>Many happy returns</translation>
    </message>
    <message>
      <source>Many happy returns, {name}</source>
      <translation>Many happy returns, {name}</translation>
    </message>
  </context>
  <context>
    <name>TouchesPage</name>
    <message>
      <source>Touches</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>What staff did</source>
      <translation>What staff did</translation>
    </message>
    <message>
      <source>New touch</source>
      <translation>New touch</translation>
    </message>
    <message>
      <source>What staff read of the new touch</source>
      <translation>What staff read of the new touch</translation>
    </message>
    <message>
      <source>such as: a taste of the soup?</source>
      <translation>such as: a taste of the soup?</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Touches, by kind</source>
      <translation>Touches, by kind</translation>
    </message>
    <message>
      <source>No touches yet. A touch is a small kindness that the till suggests: words, a favour, something extra. Make one, or take over what staff did of their own.</source>
      <translation>No touches yet. A touch is a small kindness that the till suggests: words, a favour, something extra. Make one, or take over what staff did of their own.</translation>
    </message>
    <message>
      <source>Switched on: {touch}</source>
      <translation>Switched on: {touch}</translation>
    </message>
    <message>
      <source>Switched off: {touch}</source>
      <translation>Switched off: {touch}</translation>
    </message>
    <message>
      <source>Deleted: {touch}</source>
      <translation>Deleted: {touch}</translation>
    </message>
  </context>
  <context>
    <name>TroublePage</name>
    <message>
      <source>The shop cannot be opened</source>
      <translation>The shop cannot be opened</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nothing was changed.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Choose a backup…</source>
      <translation>Choose a backup…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>TroubleWords</name>
    <message>
      <source>Too many wrong PINs. The office stays locked for a while; try later.</source>
      <translation>Too many wrong PINs. The office stays locked for a while; try later.</translation>
    </message>
    <message numerus="yes">
      <source>Too many wrong PINs. The office stays locked for %n more second(s).</source>
      <translation>
        <numerusform>Too many wrong PINs. The office stays locked for %n more second.</numerusform>
        <numerusform>Too many wrong PINs. The office stays locked for %n more seconds.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A prompt is read in a glance: at most %n word(s). Nothing was saved; shorten it.</source>
      <translation>
        <numerusform>A prompt is read in a glance: at most %n word. Nothing was saved; shorten it.</numerusform>
        <numerusform>A prompt is read in a glance: at most %n words. Nothing was saved; shorten it.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the owner may do this. Nothing was changed.</source>
      <translation>Only the owner may do this. Nothing was changed.</translation>
    </message>
    <message>
      <source>The office is locked, and nothing was changed. Open it with your PIN (F12) and do it again; for what is done at the till, say in the office first that you stand there.</source>
      <translation>The office is locked, and nothing was changed. Open it with your PIN (F12) and do it again; for what is done at the till, say in the office first that you stand there.</translation>
    </message>
    <message>
      <source>This is not the PIN. Try again.</source>
      <translation>This is not the PIN. Try again.</translation>
    </message>
    <message>
      <source>This PIN is too easy to guess. Nothing was saved; take 4 to 12 digits that are not all alike or in a row.</source>
      <translation>This PIN is too easy to guess. Nothing was saved; take 4 to 12 digits that are not all alike or in a row.</translation>
    </message>
    <message>
      <source>There must be an owner. Nothing was changed; make somebody else the owner first.</source>
      <translation>There must be an owner. Nothing was changed; make somebody else the owner first.</translation>
    </message>
    <message>
      <source>Somebody of this name works here already. Nothing was saved; choose another name.</source>
      <translation>Somebody of this name works here already. Nothing was saved; choose another name.</translation>
    </message>
    <message>
      <source>Another owner would have a PIN and you none, so you could not come in any more. Nothing was changed; set a PIN for yourself first, and keep it.</source>
      <translation>Another owner would have a PIN and you none, so you could not come in any more. Nothing was changed; set a PIN for yourself first, and keep it.</translation>
    </message>
    <message>
      <source>No owner with a PIN would be left, and anybody could open the office. Nothing was changed; set a PIN for another owner first.</source>
      <translation>No owner with a PIN would be left, and anybody could open the office. Nothing was changed; set a PIN for another owner first.</translation>
    </message>
    <message>
      <source>No owner with a recovery code would be left, so a forgotten PIN would close the office for good. Nothing was changed; first set the other owner's PIN anew.</source>
      <translation>No owner with a recovery code would be left, so a forgotten PIN would close the office for good. Nothing was changed; first set the other owner's PIN anew.</translation>
    </message>
    <message>
      <source>Nothing was changed: there is nothing to put back, or it is so again already.</source>
      <translation>Nothing was changed: there is nothing to put back, or it is so again already.</translation>
    </message>
    <message>
      <source>There is no shop here yet. Begin one in the window, or bring in customers from your till.</source>
      <translation>There is no shop here yet. Begin one in the window, or bring in customers from your till.</translation>
    </message>
    <message>
      <source>This is not a shop of The Usual. It was left as it is; choose another file.</source>
      <translation>This is not a shop of The Usual. It was left as it is; choose another file.</translation>
    </message>
    <message>
      <source>The shop is damaged. It was left as it is; restore the newest good backup.</source>
      <translation>The shop is damaged. It was left as it is; restore the newest good backup.</translation>
    </message>
    <message>
      <source>The shop was made by a newer version of The Usual. It was left as it is; install the newer version.</source>
      <translation>The shop was made by a newer version of The Usual. It was left as it is; install the newer version.</translation>
    </message>
    <message>
      <source>The shop is from an older version of The Usual. It was left as it is; open it once in the window, which brings it up to date.</source>
      <translation>The shop is from an older version of The Usual. It was left as it is; open it once in the window, which brings it up to date.</translation>
    </message>
    <message>
      <source>Another program holds the shop. Nothing was changed; close that program and try again.</source>
      <translation>Another program holds the shop. Nothing was changed; close that program and try again.</translation>
    </message>
    <message>
      <source>The shop is open in another window. Nothing was changed; do this there, or close it first.</source>
      <translation>The shop is open in another window. Nothing was changed; do this there, or close it first.</translation>
    </message>
    <message>
      <source>You have no right to write here. Nothing was changed; give yourself the right to read and write.</source>
      <translation>You have no right to write here. Nothing was changed; give yourself the right to read and write.</translation>
    </message>
    <message>
      <source>The disk is full. What was saved before is safe, this was not saved; make room and try again.</source>
      <translation>The disk is full. What was saved before is safe, this was not saved; make room and try again.</translation>
    </message>
    <message>
      <source>The folder cannot be made or opened. Nothing was changed; choose another one.</source>
      <translation>The folder cannot be made or opened. Nothing was changed; choose another one.</translation>
    </message>
    <message>
      <source>A shop in a network or synced folder would be damaged. Nothing was changed; keep it on this machine, or use PostgreSQL for several tills.</source>
      <translation>A shop in a network or synced folder would be damaged. Nothing was changed; keep it on this machine, or use PostgreSQL for several tills.</translation>
    </message>
    <message>
      <source>The shop does not answer. What was saved before is safe; check the connection and try again.</source>
      <translation>The shop does not answer. What was saved before is safe; check the connection and try again.</translation>
    </message>
    <message>
      <source>This is no address of a shop. Nothing was changed; give a file, or postgresql://user@server/name.</source>
      <translation>This is no address of a shop. Nothing was changed; give a file, or postgresql://user@server/name.</translation>
    </message>
    <message>
      <source>The shop is on a server. Nothing was copied; its backups are made by whoever looks after the server.</source>
      <translation>The shop is on a server. Nothing was copied; its backups are made by whoever looks after the server.</translation>
    </message>
    <message>
      <source>There is no backup here. Nothing was changed; choose another file.</source>
      <translation>There is no backup here. Nothing was changed; choose another file.</translation>
    </message>
    <message>
      <source>This backup is damaged. The shop was left as it is; choose another backup.</source>
      <translation>This backup is damaged. The shop was left as it is; choose another backup.</translation>
    </message>
    <message>
      <source>The shop already has customers. Nothing was changed; choose an empty shop.</source>
      <translation>The shop already has customers. Nothing was changed; choose an empty shop.</translation>
    </message>
    <message>
      <source>There is no such file. Nothing was changed; check its name.</source>
      <translation>There is no such file. Nothing was changed; check its name.</translation>
    </message>
    <message>
      <source>This file cannot be read as a table. Nothing of it was kept; export it from the till again, as CSV.</source>
      <translation>This file cannot be read as a table. Nothing of it was kept; export it from the till again, as CSV.</translation>
    </message>
    <message>
      <source>This file is empty. Nothing was changed; export it from the till again.</source>
      <translation>This file is empty. Nothing was changed; export it from the till again.</translation>
    </message>
    <message>
      <source>This file is not one that The Usual knows. Nothing of it was kept; it reads Square's customers and item sales.</source>
      <translation>This file is not one that The Usual knows. Nothing of it was kept; it reads Square's customers and item sales.</translation>
    </message>
    <message>
      <source>Another import is running. Nothing was changed; wait until it is done.</source>
      <translation>Another import is running. Nothing was changed; wait until it is done.</translation>
    </message>
    <message>
      <source>Stopped. Nothing of this file was kept; bring it in again whenever you like.</source>
      <translation>Stopped. Nothing of this file was kept; bring it in again whenever you like.</translation>
    </message>
    <message>
      <source>This is longer than can be kept. Nothing was saved; shorten it.</source>
      <translation>This is longer than can be kept. Nothing was saved; shorten it.</translation>
    </message>
    <message numerus="yes">
      <source>This is longer than %n character(s). Nothing was saved; shorten it.</source>
      <translation>
        <numerusform>This is longer than %n character. Nothing was saved; shorten it.</numerusform>
        <numerusform>This is longer than %n characters. Nothing was saved; shorten it.</numerusform>
      </translation>
    </message>
    <message>
      <source>These are more than can be kept. Nothing was saved; take some away.</source>
      <translation>These are more than can be kept. Nothing was saved; take some away.</translation>
    </message>
    <message numerus="yes">
      <source>At most %n can be kept. Nothing was saved; take some away.</source>
      <translation>
        <numerusform>At most %n can be kept. Nothing was saved; take some away.</numerusform>
        <numerusform>At most %n can be kept. Nothing was saved; take some away.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing to save yet. Type something first.</source>
      <translation>There is nothing to save yet. Type something first.</translation>
    </message>
    <message>
      <source>A character in this text cannot be kept. Nothing was saved; type it again without it.</source>
      <translation>A character in this text cannot be kept. Nothing was saved; type it again without it.</translation>
    </message>
    <message>
      <source>This looks like a payment card's number, which is never kept. Nothing was saved; take it out.</source>
      <translation>This looks like a payment card's number, which is never kept. Nothing was saved; take it out.</translation>
    </message>
    <message>
      <source>This is no e-mail address. Nothing was saved; it needs one @ with something on both sides.</source>
      <translation>This is no e-mail address. Nothing was saved; it needs one @ with something on both sides.</translation>
    </message>
    <message>
      <source>This is no date. Nothing was saved; check the day and the month.</source>
      <translation>This is no date. Nothing was saved; check the day and the month.</translation>
    </message>
    <message>
      <source>Nobody knows this country. Nothing was saved; give its two letters, like GB.</source>
      <translation>Nobody knows this country. Nothing was saved; give its two letters, like GB.</translation>
    </message>
    <message>
      <source>Nobody knows this time zone. Nothing was saved; give one like Europe/London.</source>
      <translation>Nobody knows this time zone. Nothing was saved; give one like Europe/London.</translation>
    </message>
    <message>
      <source>Nobody knows this currency. Nothing was saved; give its three letters, like GBP.</source>
      <translation>Nobody knows this currency. Nothing was saved; give its three letters, like GBP.</translation>
    </message>
    <message>
      <source>This customer is no longer here. Nothing was changed; search again.</source>
      <translation>This customer is no longer here. Nothing was changed; search again.</translation>
    </message>
    <message>
      <source>Somebody changed this customer meanwhile. Their change was kept; look at it and enter yours again.</source>
      <translation>Somebody changed this customer meanwhile. Their change was kept; look at it and enter yours again.</translation>
    </message>
    <message>
      <source>Something done later stands on this. Nothing was undone; undo the later one first.</source>
      <translation>Something done later stands on this. Nothing was undone; undo the later one first.</translation>
    </message>
    <message>
      <source>This was undone before. Nothing more was changed.</source>
      <translation>This was undone before. Nothing more was changed.</translation>
    </message>
    <message>
      <source>There is nothing to undo. Nothing was changed.</source>
      <translation>There is nothing to undo. Nothing was changed.</translation>
    </message>
    <message>
      <source>A must-not was added meanwhile, and this is no longer safe. It was not offered; choose another idea.</source>
      <translation>A must-not was added meanwhile, and this is no longer safe. It was not offered; choose another idea.</translation>
    </message>
  </context>
  <context>
    <name>TwinBar</name>
    <message>
      <source>Compare them, pair by pair</source>
      <translation>Compare them, pair by pair</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) so far who may be known twice. Looking on…</source>
      <translation>
        <numerusform>%n customer so far who may be known twice. Looking on…</numerusform>
        <numerusform>%n customers so far who may be known twice. Looking on…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The first %n customer(s) who may be known twice.</source>
      <translation>
        <numerusform>The first %n customer who may be known twice.</numerusform>
        <numerusform>The first %n customers who may be known twice.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) who may be known twice.</source>
      <translation>
        <numerusform>%n customer who may be known twice.</numerusform>
        <numerusform>%n customers who may be known twice.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TwinCompare</name>
    <message>
      <source>They are one person</source>
      <translation>They are one person</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Not the same</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>How to say it</source>
      <translation>How to say it</translation>
    </message>
    <message>
      <source>How to address them</source>
      <translation>How to address them</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Birthday</translation>
    </message>
    <message>
      <source>To be remembered</source>
      <translation>To be remembered</translation>
    </message>
    <message>
      <source>{field}: keep {value}</source>
      <translation>{field}: keep {value}</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>agreed</translation>
    </message>
    <message>
      <source>said no</source>
      <translation>said no</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visits</translation>
    </message>
    <message>
      <source>Phones</source>
      <translation>Phones</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Cards</translation>
    </message>
    <message>
      <source>Never serve</source>
      <translation>Never serve</translation>
    </message>
    <message>
      <source>Diet</source>
      <translation>Diet</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Likes</translation>
    </message>
    <message>
      <source>Dislikes</source>
      <translation>Dislikes</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message numerus="yes">
      <source>Together: {name}, with everything that either has: all must-nots, phones, notes and %n visit(s).</source>
      <translation>
        <numerusform>Together: {name}, with everything that either has: all must-nots, phones, notes and %n visit.</numerusform>
        <numerusform>Together: {name}, with everything that either has: all must-nots, phones, notes and %n visits.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TwinWords</name>
    <message numerus="yes">
      <source>%n visit(s) at the same time</source>
      <translation>
        <numerusform>%n visit at the same time</numerusform>
        <numerusform>%n visits at the same time</numerusform>
      </translation>
    </message>
    <message>
      <source>same usual: {item}</source>
      <translation>same usual: {item}</translation>
    </message>
    <message>
      <source>same phone</source>
      <translation>same phone</translation>
    </message>
    <message>
      <source>same e-mail</source>
      <translation>same e-mail</translation>
    </message>
    <message>
      <source>same card</source>
      <translation>same card</translation>
    </message>
    <message>
      <source>same birthday</source>
      <translation>same birthday</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>same name</translation>
    </message>
    <message>
      <source>the name written in another way</source>
      <translation>the name written in another way</translation>
    </message>
    <message>
      <source>a part of the name</source>
      <translation>a part of the name</translation>
    </message>
    <message>
      <source>visits at the same time</source>
      <translation>visits at the same time</translation>
    </message>
    <message>
      <source>one comes since the other does not</source>
      <translation>one comes since the other does not</translation>
    </message>
  </context>
  <context>
    <name>UndecidedPanel</name>
    <message>
      <source>Undecided?</source>
      <translation>Undecided?</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
  </context>
  <context>
    <name>UnsavedStrip</name>
    <message>
      <source>Not saved yet:</source>
      <translation>Not saved yet:</translation>
    </message>
    <message>
      <source>new customer</source>
      <translation>new customer</translation>
    </message>
  </context>
  <context>
    <name>Upkeep</name>
    <message>
      <source>About The Usual</source>
      <translation>About The Usual</translation>
    </message>
    <message>
      <source>The Usual {version}</source>
      <translation>The Usual {version}</translation>
    </message>
    <message>
      <source>Knows the customer at the till, and prompts one kind thing to do.</source>
      <translation>Knows the customer at the till, and prompts one kind thing to do.</translation>
    </message>
    <message>
      <source>Everything stays on this machine. Free under the MIT licence.</source>
      <translation>Everything stays on this machine. Free under the MIT licence.</translation>
    </message>
    <message>
      <source>Qt is used under the LGPL, version 3.</source>
      <translation>Qt is used under the LGPL, version 3.</translation>
    </message>
    <message>
      <source>Bring in customers from your till</source>
      <translation>Bring in customers from your till</translation>
    </message>
    <message>
      <source>Exports of a till (*.csv);;All files (*)</source>
      <translation>Exports of a till (*.csv);;All files (*)</translation>
    </message>
    <message>
      <source>Backups (*.sqlite);;All files (*)</source>
      <translation>Backups (*.sqlite);;All files (*)</translation>
    </message>
    <message>
      <source>Bring back a backup</source>
      <translation>Bring back a backup</translation>
    </message>
    <message>
      <source>A backup was saved: {file}</source>
      <translation>A backup was saved: {file}</translation>
    </message>
    <message>
      <source>There is no import to take back.</source>
      <translation>There is no import to take back.</translation>
    </message>
    <message>
      <source>The last import: {file}, {day}</source>
      <translation>The last import: {file}, {day}</translation>
    </message>
    <message>
      <source>The backup was brought back.</source>
      <translation>The backup was brought back.</translation>
    </message>
    <message>
      <source>The backup was brought back. The damaged shop was set aside: {file}</source>
      <translation>The backup was brought back. The damaged shop was set aside: {file}</translation>
    </message>
    <message>
      <source>The backup was brought back. The shop as it was is kept: {file}</source>
      <translation>The backup was brought back. The shop as it was is kept: {file}</translation>
    </message>
  </context>
  <context>
    <name>VisitBar</name>
    <message>
      <source>Count it anyway</source>
      <translation>Count it anyway</translation>
    </message>
    <message>
      <source>Record visit  F8</source>
      <translation>Record visit  F8</translation>
    </message>
    <message>
      <source>Record visit</source>
      <translation>Record visit</translation>
    </message>
    <message>
      <source>with items…</source>
      <translation>with items…</translation>
    </message>
    <message>
      <source>Record visit with items</source>
      <translation>Record visit with items</translation>
    </message>
    <message>
      <source>Another item</source>
      <translation>Another item</translation>
    </message>
    <message>
      <source>Add item</source>
      <translation>Add item</translation>
    </message>
    <message>
      <source>With the visit: %1</source>
      <translation>With the visit: %1</translation>
    </message>
  </context>
  <context>
    <name>WentRow</name>
    <message>
      <source>They were glad</source>
      <translation>They were glad</translation>
    </message>
    <message>
      <source>It was fine</source>
      <translation>It was fine</translation>
    </message>
    <message>
      <source>Not so well</source>
      <translation>Not so well</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>Why, and why not</source>
      <translation>Why, and why not</translation>
    </message>
    <message>
      <source>Noted for the owner</source>
      <translation>Noted for the owner</translation>
    </message>
    <message>
      <source>Hidden: the customer may see the screen.</source>
      <translation>Hidden: the customer may see the screen.</translation>
    </message>
    <message>
      <source>For it</source>
      <translation>For it</translation>
    </message>
    <message>
      <source>Against it</source>
      <translation>Against it</translation>
    </message>
    <message>
      <source>What else is known</source>
      <translation>What else is known</translation>
    </message>
    <message>
      <source>Why not another</source>
      <translation>Why not another</translation>
    </message>
    <message>
      <source>{touch}: {why}</source>
      <translation>{touch}: {why}</translation>
    </message>
    <message>
      <source>also possible</source>
      <translation>also possible</translation>
    </message>
  </context>
  <context>
    <name>WhyWords</name>
    <message>
      <source>said {day}</source>
      <translation>said {day}</translation>
    </message>
    <message>
      <source>said {day}, noted by {author}</source>
      <translation>said {day}, noted by {author}</translation>
    </message>
    <message>
      <source>suits the occasion: {occasion}</source>
      <translation>suits the occasion: {occasion}</translation>
    </message>
    <message>
      <source>is about something they like</source>
      <translation>is about something they like</translation>
    </message>
    <message>
      <source>would be new to them</source>
      <translation>would be new to them</translation>
    </message>
    <message>
      <source>is welcome again</source>
      <translation>is welcome again</translation>
    </message>
    <message>
      <source>is quick to do</source>
      <translation>is quick to do</translation>
    </message>
    <message>
      <source>is mostly welcome here</source>
      <translation>is mostly welcome here</translation>
    </message>
    <message>
      <source>was welcome to them before</source>
      <translation>was welcome to them before</translation>
    </message>
    <message>
      <source>is mostly welcome to: {tag}</source>
      <translation>is mostly welcome to: {tag}</translation>
    </message>
    <message>
      <source>is worth what it costs</source>
      <translation>is worth what it costs</translation>
    </message>
    <message>
      <source>is mostly welcome at this time of day</source>
      <translation>is mostly welcome at this time of day</translation>
    </message>
    <message>
      <source>suits the occasion less: {occasion}</source>
      <translation>suits the occasion less: {occasion}</translation>
    </message>
    <message>
      <source>is about something they like, which mattered little</source>
      <translation>is about something they like, which mattered little</translation>
    </message>
    <message>
      <source>would be new to them, which mattered little</source>
      <translation>would be new to them, which mattered little</translation>
    </message>
    <message>
      <source>was done for them not long ago</source>
      <translation>was done for them not long ago</translation>
    </message>
    <message>
      <source>takes time in a rush</source>
      <translation>takes time in a rush</translation>
    </message>
    <message>
      <source>is often passed over here</source>
      <translation>is often passed over here</translation>
    </message>
    <message>
      <source>was less welcome to them before</source>
      <translation>was less welcome to them before</translation>
    </message>
    <message>
      <source>is less welcome to: {tag}</source>
      <translation>is less welcome to: {tag}</translation>
    </message>
    <message>
      <source>costs something</source>
      <translation>costs something</translation>
    </message>
    <message>
      <source>is less welcome at this time of day</source>
      <translation>is less welcome at this time of day</translation>
    </message>
    <message>
      <source>any day</source>
      <translation>any day</translation>
    </message>
    <message>
      <source>several times running</source>
      <translation>several times running</translation>
    </message>
    <message>
      <source>the first visit</source>
      <translation>the first visit</translation>
    </message>
    <message>
      <source>the second visit</source>
      <translation>the second visit</translation>
    </message>
    <message>
      <source>a round number of visits</source>
      <translation>a round number of visits</translation>
    </message>
    <message>
      <source>a birthday</source>
      <translation>a birthday</translation>
    </message>
    <message>
      <source>back after a long time</source>
      <translation>back after a long time</translation>
    </message>
    <message>
      <source>one of their days</source>
      <translation>one of their days</translation>
    </message>
    <message>
      <source>they have a usual</source>
      <translation>they have a usual</translation>
    </message>
    <message>
      <source>a problem is open</source>
      <translation>a problem is open</translation>
    </message>
    <message>
      <source>after a problem</source>
      <translation>after a problem</translation>
    </message>
    <message>
      <source>a quiet hour</source>
      <translation>a quiet hour</translation>
    </message>
    <message numerus="yes">
      <source>%n before, {days}</source>
      <translation>
        <numerusform>%n before, {days}</numerusform>
        <numerusform>%n before, {days}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s): {days}</source>
      <translation>
        <numerusform>%n day: {days}</numerusform>
        <numerusform>%n days: {days}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordsField</name>
    <message>
      <source>Add: {what}</source>
      <translation>Add: {what}</translation>
    </message>
  </context>
</TS>
