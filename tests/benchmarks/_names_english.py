"""English names of the United States, the commonest first, and syllables of the rare ones."""

from _culture import Culture

WOMEN = """
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra
Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca
Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha
Katherine Christine Debra Rachel Carolyn Janet Maria Olivia Heather Helen Catherine Diane Julie
Victoria Joyce Lauren Kelly Christina Ruth Joan Virginia Judith Evelyn Hannah Andrea Megan Cheryl
Jacqueline Madison Teresa Abigail Sophia Martha Sara Gloria Janice Kathryn Ann Isabella Judy
Charlotte Julia Grace Amber Alice Jean Denise Frances Danielle Marilyn Natalie Beverly Diana
Brittany Theresa Kayla Alexis Doris Lori Tiffany Ava Mia Chloe Zoe Lily Ella Harper Aria Scarlett
Penelope Riley Nora Layla Hazel Violet Aurora Savannah Audrey Brooklyn Bella Claire Skylar Lucy
Paisley Caroline Genesis Naomi Autumn Kennedy Ruby Eva Piper Sadie Willow Eleanor Stella Ellie
Allison Peyton Mackenzie Aubrey Leah Alexandra Kaylee Kylie Maya Sydney Morgan Faith Jasmine
Taylor Gabriella Paige Haley Destiny Jocelyn Mariah Trinity Vanessa Erin Holly April Crystal Erica
Monica Dana Stacy Tracy Tina Wendy Dawn Tammy Robin Rhonda Phyllis Norma Paula Annie Lillian Rose
Irene Marie Jane Louise Bonnie Peggy Edna Gladys Ethel Ellen Edith Eileen Sally Rita Lois Thelma
Florence Josephine Beatrice Sheila Connie Vivian Roberta Sylvia Yvonne Suzanne Jeanne Lorraine
Geraldine Wanda Maureen Marjorie Joanne Marion Agnes Pauline Elaine Gail Sherry Vicki Becky
Melanie Leslie Kristen Kristin Katie Lindsay Lindsey Courtney Kelsey Shelby Molly Kara Cara Tara
Candace Felicia Bridget Priscilla Meredith Marissa Miranda Sabrina Cassandra Veronica Valerie
Yolanda Regina Kendra Latoya Tamika Keisha Ebony Tanisha Shanice Aaliyah Imani Nia Kiara Jada
Hailey Kailey Kaitlyn Caitlin Katelyn Madeline Madelyn Maddison Adrienne Gwendolyn Charlene
Marlene Darlene Arlene Jolene Rosemary Clara Bernice Lucille Hattie Opal Pearl Myrtle Winifred
Harriet Phoebe
"""

MEN = """
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew
Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy
Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin
Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Henry Adam
Douglas Nathan Peter Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger Gerald Christian
Terry Sean Arthur Austin Noah Lawrence Jesse Joe Bryan Billy Jordan Albert Dylan Bruce Willie
Gabriel Alan Juan Logan Wayne Ralph Roy Eugene Randy Vincent Russell Louis Philip Bobby Johnny
Bradley Liam Mason Elijah Oliver Lucas Aiden Jackson Caleb Wyatt Owen Connor Landon Hunter Carter
Isaac Luke Levi Gavin Chase Cole Parker Blake Cooper Xavier Jaxon Easton Lincoln Hudson Nolan Evan
Ian Colton Dominic Chad Travis Derek Shane Cody Dustin Corey Brett Casey Jared Seth Garrett Marcus
Shawn Shaun Phillip Craig Curtis Todd Brent Troy Barry Dale Glenn Glen Allen Allan Alfred Ernest
Francis Frederick Howard Leonard Stanley Norman Clarence Earl Leroy Theodore Clifford Bernard
Herbert Warren Melvin Leon Edwin Marvin Harvey Milton Clyde Floyd Lester Vernon Herman Lloyd
Gordon Chester Cecil Hugh Gilbert Gene Jim Tom Bill Bob Mike Steve Dave Dan Tim Jeff Greg Fred Sam
Ben Alex Max Leo Theo Felix Jude Silas Ezra Asher Micah Miles Myles Tristan Preston Damian Grant
Maxwell Julian Adrian Spencer Trevor Mitchell Dalton Malik Tyrone DeShawn Darnell Jamal Terrence
Reginald Darryl Darrell Jermaine Lamar Andre Antoine Marquis Kendrick Desmond Cedric Rodney
Geoffrey Graham Neil Neal Stuart Stewart Duncan Malcolm Kurt Curt Erik Marc Jon Rick Ricky Danny
Tommy Jimmy Kenny Ronnie Donnie Johnnie Frankie Ray Dean Dwayne Duane Dwight Roland Rudolph Wesley
Wallace
"""

FAMILIES = """
Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White
Harris Martin Thompson Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Scott Green
Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins
Edwards Stewart Morris Murphy Cook Rogers Morgan Peterson Cooper Reed Bailey Bell Kelly Howard
Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders
Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons
Patterson Jordan Reynolds Hamilton Graham Wallace Woods West Cole Hayes Ellis Gibson Bryant
Harrison Ford Stevens Stephens Marshall Owens McDonald Wells Webb Simpson Tucker Freeman Burns
Crawford Henry Boyd Mason Kennedy Warren Dixon Burke Gordon Shaw Rice Robertson Hunt Black Daniels
Palmer Mills Nichols Grant Knight Ferguson Rose Stone Hawkins Dunn Perkins Hudson Spencer Gardner
Payne Pierce Berry Matthews Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham
Bradley Lane Andrews Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Sims
Austin Peters Kelley Franklin Lawson Fields Ryan Carr Wheeler Chapman Oliver Montgomery Richards
Williamson Johnston Banks Meyer Bishop McCoy Howell Morrison Hansen Garner Harvey Little Burton
Stanley George Jacobs Reid Kim Fuller Lynch Dean Gilbert Garrett Welch Larson Frazier Burke Hanson
Mendoza Day Bowman Holland Douglas Fleming Jensen Newton Byrd Davidson Hopkins May Terry Herrera
Wade Soto Walters Neal Caldwell Lowe Jennings Barnett Graves Jimenez Horton Shelton Barrett Castro
Sutton Gregory McKinney Lucas Miles Craig Rodgers Chambers Holt Lambert Fletcher Watts Bates Hale
Rhodes Pena Beck Newman Haynes McDaniel Mendez Bush Vaughn Parks Dawson Norris Hardy Love Steele
Curry Powers Schultz Barker Page Ball Keller Chandler Weber Leonard Walsh Lyons Ramsey Wolfe
Schneider Mullins Benson Sharp Bowen Barber Cummings Hines Baldwin Griffith Hubbard Reeves Warner
Stevenson Burgess Tate Cross Garner Mann Mack Moss Thornton McGee Farmer Delaney Aguilar Glover
Manning Cohen Harmon Rodgers Robbins Newton Todd Blair Higgins Ingram Reese Cannon Strickland
Townsend Potter Goodwin Walton Rowe Hampton Patton Swanson Goodman Yates Becker Hodges Conner
Adkins Webster Malone Hammond Flowers Cobb Moody Quinn Pope Osborne McCarthy Guerrero Estrada
Sandoval Gibbs Gross Fitzgerald Stokes Doyle Saunders Wise Gill Alvarado Greer Padilla Waters
Nunez Ballard Schwartz McBride Houston Christensen Klein Pratt Briggs Parsons McLaughlin Zimmerman
Buchanan Moran Copeland Pittman Brady McCormick Holloway Brock Poole Logan Bass Marsh Drake Wong
Jefferson Morton Abbott Sparks Norton Huff Massey Figueroa Carson Bowers Roberson Barton Tran Lamb
Harrington Boone Cortez Clarke Mathis Singleton Wilkins Cain Underwood Hogan McKenzie Collier Luna
Phelps McGuire Bridges Wilkerson Nash Summers Atkins Smyth Browne Whyte Thomson Tomson Philips
Matthew Read Reade Cooke Clerk Davies Nicholls Rodger
"""

ENGLISH = Culture(
    share=45,
    women=WOMEN,
    men=MEN,
    families=FAMILIES,
    starts="""Ash Bar Bart Beck Ber Bex Bick Bir Black Blake Blen Bos Bow Brad Bran Bray Brent Brid
Brin Brock Brom Buck Bur Cal Car Carl Cast Chad Char Chel Chil Clay Cob Col Con Cor Cot Cran Cres
Crom Cul Dal Dar Den Der Dor Dow Dray Dun East Eck Eg El Elm Far Fen Fin Flet Ful Gar Gil Glad
Gold Gran Green Gres Had Hal Ham Har Has Hath Haw Hay Heath Hen Hol Hor Hun Hurl Ing Ken Kes Kil
Kim Kirk Lan Lang Lath Leigh Lin Lock Long Lud Lyn Mar Mel Mid Mil Mont Mor Nar Nest New Nor Oak
Old Or Ox Pad Pem Pen Per Pick Pres Rad Ran Raw Red Rich Ring Ros Roth Row Rush Rut Sal San Sed
Sel Shel Sher Ship Shir Sil Stan Staf Stam Stock Stret Sut Swin Tal Tem Thorn Thur Til Tor Tren
Ul Up Wad Wal War Wat Web Wel Wen Wes Wey Whit Wick Wil Win Wis Wood Wor Wyn Yar York""",
    middles="a e i o ing er le den ster l n s t r um by ers in ar el",
    ends="""ford ley ton well worth ham wood by field ster son man ock er ings ridge
        stead bury burn shaw combe more land den don brook hurst croft thorpe gate bourne
        wick den low mer cote hill kins lock ard ett ell win son s bach sworth sley ney
        sey gan nor ter dale""",
    rare=40_000,
    hyphen=2,
    second_given=4,
)
RARE_GIVEN = (
    """Ja Jay Ka Kay Ke Kai Bra Bry La Le Ma May Mc Mi Ra Ray Re Ri Ro Sha She
        Ta Tay Te Ty Za Ze Zy Ad Al Am An Ar Ash Bel Bren Cam Car Char Chan Da De Del Dev
        El Em Ev Gra Had Har Hay Jen Jo Jos Kel Ken Lan Li Lo Lu Mad Mar Mel Na Ni No Pay
        Pres Ry Sa Sky Tam Ter Tre Tri Va Vi Wil Ya""",
    "a e i ri la na ni ty ly sha nda ma mi ra ss li vi de dri",
    """lyn leigh lee ley lynn den don son sha shia shawn quan len lene lina la
        lia line na nna nae nelle ne ra ria rah ren rie rik ron ryn sen sia sie sten ston
        ta tin ton van vin vion von ya yah yn dra dre die ce cy ki kya""",
)
"""Syllables of given names that parents make up: beginnings, middles, ends."""
