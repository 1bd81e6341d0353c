<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AboutPanel</name>
    <message>
      <source>Often has</source>
      <translation>Often has</translation>
    </message>
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
      <source>Something here is not so…</source>
      <translation>Something here is not so…</translation>
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
    <name>DropVeil</name>
    <message>
      <source>Drop the files of your till here</source>
      <translation>Drop the files of your till here</translation>
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
      <source>The Usual</source>
      <translation>The Usual</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Taken back.</translation>
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
      <source>something from us.</source>
      <translation>something from us.</translation>
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
    <message>
      <source>Only the owner may do this. Nothing was changed.</source>
      <translation>Only the owner may do this. Nothing was changed.</translation>
    </message>
    <message>
      <source>The office is locked. Nothing was changed; open it with your PIN and do it again.</source>
      <translation>The office is locked. Nothing was changed; open it with your PIN and do it again.</translation>
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
      <source>Another till saved this first. Both texts are kept; choose which one stays.</source>
      <translation>Another till saved this first. Both texts are kept; choose which one stays.</translation>
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
</TS>
