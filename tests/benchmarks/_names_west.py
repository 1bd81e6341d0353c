"""Names of Europe and the Americas, the commonest first, and syllables of the rare ones."""

from _culture import Culture

CULTURES = (
    Culture(
        share=14,
        women="""María Guadalupe Ana Juana Rosa Carmen Isabel Sofía Valentina Camila Daniela
        Gabriela Andrea Alejandra Adriana Patricia Verónica Leticia Silvia Claudia Mónica Lucía
        Elena Teresa Pilar Rocío Inés Dolores Esperanza Ximena Itzel Yesenia Marisol Maribel
        Araceli Graciela Mercedes Consuelo Beatriz Raquel Ángela Mónica Nayeli Paola Fernanda
        Renata Regina Estefanía Rosario Amparo Soledad Blanca Norma Irma Yolanda María_José
        María_Elena Ana_María Luz""",
        men="""José Juan Luis Carlos Jesús Miguel Jorge Antonio Francisco Manuel Pedro Alejandro
        Ricardo Fernando Eduardo Roberto Daniel Rafael Javier Sergio Raúl Arturo Enrique Gerardo
        Alfredo Héctor Óscar Martín Andrés Diego Ángel David Mario Guillermo Ramón Rubén Víctor
        Alberto Armando Salvador Ernesto Gustavo Hugo Iván César Julio Joaquín Mateo Santiago
        Sebastián Emilio Rodrigo Álvaro Ignacio Íñigo Efraín Gonzalo Juan_Carlos José_Luis""",
        families="""García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez
        Torres Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz
        Mendoza Álvarez Jiménez Castillo Vásquez Vázquez Romero Moreno Herrera Medina Aguilar
        Vargas Castro Guzmán Méndez Fernández Muñoz Salazar Garza Soto Delgado Peña Ríos
        Alvarado Sandoval Contreras Valdez Guerrero Estrada Ortega Núñez Maldonado Vega Espinoza
        Rojas Padilla Ibarra Cabrera Acosta Trujillo Navarro Molina Campos Figueroa Cervantes
        Serrano Zúñiga Ibáñez Quiroga Montoya Carrasco Bautista Villarreal Cortés Treviño Ochoa
        Velázquez Escobar Saldaña Quiñones Zamora Macías Barrera Solís Lozano Galván Meza Orozco
        Benítez Peralta Arroyo Tapia Del_Río""",
        starts="""Al Ar Bar Ber Bus Cal Can Car Cas Cer Cor Cue De Du Es Fa Fuen Gal Gar Go Gri
        Her I La Le Lo Lu Mal Man Mar Mon Mo Na O Or Pa Pe Pi Por Que Ra Re Ri Ro Sa Se Sol Ta
        Te To U Va Ve Ver Vi Villa Ya Za Ze Zu""",
        middles="a e i o u an ar al be co da de ga la ma na no ra re ri ta te va",
        ends="""gón rez dez ñez lla llo no na nas nos res rra rro des dón lles rios ros sa so ta
        tes to va ver vo yo za zo zón ña ño cho cha gui gas bal beda cedo quez nda ndo""",
        rare=7_200,
        particles="de_la del de_los de",
        particle=5,
        two_families=45,
        second_given=14,
        english=18,
    ),
    Culture(
        share=4,
        women="""Siobhán Niamh Aoife Caoimhe Gráinne Róisín Orla Sinéad Mairead Deirdre Maeve
        Ciara Fionnuala Bríd Nuala Noreen Colleen Eithne Saoirse Shannon Moira Aisling Bronagh
        Kathleen""",
        men="""Cillian Eoin Tadhg Fionn Declan Oisín Ruairí Conor Seán Pádraig Brendan Kieran
        Ciarán Niall Liam Cormac Diarmuid Donal Eamon Fergus Finbar Aidan Colm Desmond Ronan
        Shane Hugh""",
        families="""Murphy Kelly O'Sullivan Walsh O'Brien Byrne Ryan O'Connor O'Neill O'Reilly
        Doyle McCarthy Gallagher Doherty Kennedy Lynch Murray Quinn Moore McLoughlin O'Carroll
        Connolly Daly O'Connell Wilson Dunne Brennan Burke Collins Campbell Clarke Johnston
        Hughes Farrell Fitzgerald Brown Martin Maguire Nolan Flynn Thompson O'Callaghan
        O'Donnell Duffy O'Mahony Boyle Healy O'Shea White Sweeney Hayes Kavanagh Power McGrath
        Moran Brady Stewart Casey Foley Fitzpatrick O'Leary McDonnell MacMahon Donnelly Regan
        McGlinchey O'Rahilly Kinsella Mac_Aodha Ní_Bhriain Tierney Geraghty O'Dowd McNamara
        MacDonald MacLeod McKenzie MacKenzie McIntyre McGregor""",
        starts="""O'Ha O'Ma O'Dri O'Gra O'Fla O'Ke O'Loh O'Mul O'Ra O'She O'To Mc Mc Mc Mac McA
        McCo McCla McDo McEl McFa McGa McGi McHu McIl McKe McMa McNu McQua Ca Cul Con Coo Cor
        Cro Don Dris Fin Fla Gal Ger Gil Ha Hen Ken Kil Lo Mul Mo Ra Shau Tie To""",
        middles="a ga la li ne ra ri le gu no he",
        ends="""ghan gan ney nan lly hey han gher rty ran nell nnor van lan key dy ley nty rdle
        ven sky side nagh hon niff ggan verty nney hane""",
        rare=2_100,
        second_given=4,
        english=35,
    ),
    Culture(
        share=4,
        women="""Élodie Anaïs Françoise Maëlle Solène Agnès Marie Nathalie Isabelle Sylvie
        Céline Geneviève Hélène Thérèse Amélie Chloé Zoé Léa Camille Aurélie Mathilde Noémie
        Marie-Claire Anne-Sophie Dominique Brigitte Véronique Colette Simone Odette Margot
        Juliette Inès""",
        men="""Jean Pierre Michel Philippe Jean-Pierre Jean-Luc François René André Benoît
        Étienne Loïc Jérôme Thibault Rémi Guillaume Mathieu Frédéric Stéphane Sébastien Laurent
        Olivier Luc Marc Thierry Yves Jacques Gérard Noël Théo Raphaël Gaël Mickaël Cédric Hervé
        Didier""",
        families="""Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon
        Laurent Lefebvre Lefèvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard
        André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau
        Blanc Guérin Boyer Chevalier Gauthier Perrin Robin Clément Morin Henry Nicolas Marchand
        Delacroix Béranger Lemaire Dufour Blanchard Brunet Giraud Rivière Arnaud Picard Tremblay
        Gagnon Bouchard Côté Bélanger Thibodeaux Boudreaux Hébert LeBlanc Landry Broussard
        Arceneaux Guidry Fontenot""",
        starts="""Bar Beau Bel Ber Blan Bon Bou Bri Cha Char Cha Che Cler Cour Cou Dau De Du Fau
        Fo Fre Ga Gau Ger Gi Gon Gui Ha Jac La Lam Lau Le Lor Mai Mal Mar Mau Mer Mon Mou Pa Pel
        Per Pi Pon Pou Ra Re Ri Ro Rou Sa Sau Sau Se Ta Ter Thi Tou Tri Va Ver Vi""",
        middles="a e i o ga le li lo mi na ne ra re ri ro ti va ve ne",
        ends="""eau eaux et elle ette ier ière ard aud ault in ine on ois oix ot rd rt nd nt
        ille court lier mont neuve nard gny ville val xe zier quet beau gne dre tier""",
        rare=3_000,
        particles="de de_la d' du le",
        particle=6,
        hyphen=2,
        second_given=6,
        english=30,
    ),
    Culture(
        share=5,
        women="""Jördis Ulrike Käthe Annelie Wiebke Greta Anna Ursula Monika Petra Sabine Renate
        Helga Karin Brigitte Ingrid Heike Gisela Jürgen Annette Bärbel Bettina Birgit Claudia
        Cornelia Erika Frieda Gudrun Hannelore Heidi Hildegard Ilse Jutta Katharina Liesel Lotte
        Margarete Silke""",
        men="""Jürgen Matthäus Lutz Sönke Ansgar Till Hans Peter Wolfgang Klaus Werner Günter
        Günther Horst Dieter Manfred Uwe Gerhard Karl Heinz Bernd Rainer Rolf Jörg Björn Kai
        Stefan Andreas Matthias Thomas Torsten Thorsten Markus Lukas Felix Friedrich Heinrich
        Götz Rüdiger Karl-Heinz""",
        families="""Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann
        Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger
        Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier
        Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß
        Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz
        Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer
        Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte
        Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold
        Wolff Pfeiffer Brückner Müller-Lüdenscheid Hoffmeister""",
        starts="""Ab Al Ar Bach Bären Baum Ber Bir Blau Blum Böck Bren Brei Buch Burg Diet Dor
        Ecker Eichen Ei Els Fal Fel Finken Frei Fürs Gott Grün Grü Gut Ha Hahn Hei Hein Hel Hen
        Her Hirsch Hoch Höl Holz Hüb Kal Kauf Kem Kess Kirch Kno Kö Kra Krä Lands Leh Lich Lin
        Löw Mar Mei Mer Mit Mül Nie Nuss Ober Oster Pfann Rau Reh Rei Rosen Ru Sal San Schau
        Schlös Schön Schüt Schwei See Sie Sil Spe Stei Stern Strau Ta Tan Thal Unter Vo Wal Wei
        Wes Wie Win Zel Zieg""",
        middles="er el en l n ing le ne ge be",
        ends="""mann mayer meier meyer berg burg bach stein feld hof hofer thal dorf hausen
        huber bauer müller schmidt wald ner ler ger ling lein ke kamp brink horst stedt rich
        hardt helm wirt schläger brecht nagel stätter reich baum gruber stock""",
        rare=4_200,
        particles="von zu von_der vom",
        particle=3,
        hyphen=3,
        second_given=4,
        english=35,
    ),
    Culture(
        share=5,
        women="""Maria Giuseppina Rosa Anna Francesca Giulia Chiara Alessia Martina Sofia
        Giovanna Concetta Carmela Antonietta Loredana Daniela Federica Ilaria Valentina Silvana
        Graziella Luisa Bianca Ornella Fiorella Beatrice Caterina Lucia Immacolata Filomena""",
        men="""Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore
        Carlo Franco Domenico Bruno Paolo Michele Giorgio Aldo Sergio Luciano Marco Matteo
        Lorenzo Nicolò Gianluca Gianni Enzo Rocco Carmine Pasquale Raffaele Dario Fabio Massimo
        Gaetano""",
        families="""Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno
        Gallo Conti DeLuca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana
        Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli
        Vitale Lombardo Serra Coppola D'Angelo D'Amico DeSantis Marchetti Parisi Villa Conte
        Ferretti Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala Gatti Pellegrini
        Palumbo Sanna Farina Rizzi Monti""",
        starts="""Al An Bal Bar Bat Bel Ber Bian Bon Bran Cal Cam Can Cap Car Cas Cat Cer Cic
        Cor Cos Cuc De Di Fal Fan Far Fer Fio For Fra Fu Gal Gar Gen Gia Gri Gua Im In La Lan Lo
        Lu Mac Mag Mal Man Mar Maz Mel Mer Mi Mon Mor Mus Na Ni Or Pa Pal Pap Pas Pel Per Pi Pol
        Por Pu Ra Ri Ro Sal San Sca Sci Ser Si Spa Ta Ter To Tra Va Ven Ver Vi Vol Za Zan Zuc""",
        middles="a e i o an ar bo ca chi co da fi ga gia la li lo ma na ne no ra ri ro sa ta ti va",
        ends="""ni lli tti cci ri si ti zzi ccio llo tto rdi rdo ndi nte nelli netti retti rella
        relli siello tano zone zza glia glio gna gnoli no na sco schi vini vino""",
        rare=5_400,
        particles="Di De Del Della D' Lo La",
        particle=9,
        english=40,
    ),
    Culture(
        share=3.5,
        women="""Małgorzata Agnieszka Zofia Bożena Kinga Anna Maria Katarzyna Krystyna Barbara
        Ewa Elżbieta Magdalena Joanna Aleksandra Danuta Irena Halina Grażyna Beata Dorota
        Jolanta Věra Markéta Zdeňka Květa Zuzana Ľubica Vesna Mirjana Željka Snežana Jelena
        Dragana Ilona Réka""",
        men="""Łukasz Wojciech Zbigniew Przemysław Tomasz Jan Andrzej Piotr Krzysztof Stanisław
        Paweł Marcin Michał Grzegorz Jerzy Tadeusz Jiří Vojtěch Ondřej Luboš Zoran Đorđe Nebojša
        Goran Dragan Bogdan Mirosław Jarosław Zdzisław Kazimierz Sławomir László István Győző
        Zoltán""",
        families="""Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński
        Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek
        Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel
        Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Górski Sikora
        Walczak Rutkowski Szczepański Novák Svoboda Dvořák Černý Procházka Kučera Veselý Horák
        Němec Beneš Jelínek Krejčí Đurić Šarić Žunić Babić Jovanović Petrović Nikolić Marković
        Kovačević Nagy Kovács Szabó Horváth Tóth Varga Kiss""",
        starts="""Bar Bia Bog Bor Bro Brze Bu Chmie Choj Ciesz Czar Dą Dobro Dom Drob Du Ga Gło
        Go Gór Gra Grze Ja Jasz Je Ka Kali Kar Kli Kop Kos Koz Kra Krze Kuj La Len Li Lu Ła Ma
        Mar Mich Mie Mro Mu Na Ol Or Os Pa Pie Pio Po Prze Pu Ra Ro Ru Sa Sie Sko Sło So Sta Sto
        Stra Su Szcze Szy Świ Ta To Trze Tu Wa Wie Wło Woj Wy Za Zale Zię Że Žu Ko Ves Dra Mil
        Rad Stan Vuk Zlat""",
        middles="a an ar bi bo cz da do dzi go ka la li ło ma mi na ni no ra ro sz wa wi ze",
        ends="""wski wska nski ński cki cka icki icka czyk czak rek nek iak owicz ewicz ski ska
        ova ová ek ík ka ko ić ović ević sz rz ga jek nik nica szek la wa""",
        rare=5_400,
        english=40,
    ),
    Culture(
        share=2.5,
        women="""Marijke Femke Sanne Liesbeth Noortje Maud Åsa Linnéa Solveig Ingrid Maren
        Sigrún Astrid Kirsten Karin Birgitta Maja Freja Ida Emilie Anneke Saskia Tess Lotte
        Margriet Pirjo Aino""",
        men="""Joost Bram Wouter Maarten Thijs Sjoerd Bjørn Søren Håkon Øystein Göran Magnús
        Lars Erik Anders Nils Sven Per Jens Mads Rasmus Pieter Jan Willem Hendrik Kees Jeroen
        Juha Mikko Väinö""",
        families="""Jansen de_Vries van_den_Berg Bakker van_Dijk Visser Smit Meijer de_Boer
        Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits
        de_Graaf van_der_Meer Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson
        Persson Svensson Gustafsson Lindqvist Bjørnstad Sørensen Åkerlund Nygård Kvist Hansen
        Johansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christiansen Rasmussen Jørgensen
        Mäkinen Korhonen Virtanen Nieminen van_der_Meulen Hoekstra ter_Horst van_'t_Hof Dijkema
        Bergström Lundgren Ångström Ödegaard""",
        starts="""Ag Al As Berg Bjur Björk Bo Brouw Dahl Dijk Eke Els Fjell Fors Gran Gro Hag
        Ham Hed Hoek Holm Hout Huis Kruij Ker Kol Kroon Land Lie Lind Lund Mol Ny Nord Oos Öst
        Pol Rin Ros Schip Sjö Skog Sten Ström Sund Tol Veen Ver Vik Wal Wes Wij Zand Ås Øver Ol
        Har Sig Thor Gun Run""",
        middles="e en er el a s n l ber der ke",
        ends="""ström berg qvist lund gren dal by stad sen ssen son sson man mans ma sma stra ga
        huis kamp laan veld boer land vik nen la sbakken heim aas gaard holt meijer""",
        rare=2_700,
        particles="van van_der van_den de ter af",
        particle=12,
        english=35,
    ),
    Culture(
        share=0.5,
        women="Guðrún Hafdís Þóra Birna Anna Kristín Sigríður Margrét Helga Ingibjörg Katrín Ásta",
        men="""Þorsteinn Ólafur Snorri Einar Jón Sigurður Guðmundur Gunnar Kristján Magnús Árni
        Björn""",
        families="""Jóns Einars Þórarins Ragnars Sigurðar Gunnars Kristjáns Guðmunds Björns Árna
        Ólafs""",
        shape="patronymic_icelandic",
    ),
    Culture(
        share=2.5,
        women="""Oksana Anastasia Nadiya Larysa Tetiana Iryna Olga Elena Tatiana Natalia
        Svetlana Irina Ekaterina Maria Yulia Galina Lyudmila Ksenia Daria Polina Vera Nina Zoya
        Raisa Alla Yana""",
        men="""Dmytro Mykola Bohdan Yevhen Taras Oleh Aleksandr Sergei Dmitri Dmitry Vladimir
        Andrei Alexei Ivan Nikolai Mikhail Yuri Igor Oleg Boris Viktor Pavel Maxim Anatoly
        Konstantin Ilya""",
        families="""Shevchuk Melnyk Petrenko Hrytsenko Savchuk Lysenko Ivanov Smirnov Kuznetsov
        Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev
        Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov
        Kravchenko Shevchenko Kovalenko Bondarenko Tkachenko Koval Oliynyk Lysenko Rudenko
        Savchenko Marchenko""",
        shape="russian",
        starts="""Ba Be Bo Bori Bul Cher Da Do Du Ga Go Gor Gri Ka Ko Kor Kra Kri Ku Kuz La Le
        Li Lo Lu Ma Mar Mel Mi Mo Na Ni No O Pa Pe Pi Po Pro Ra Ro Ru Ryb Sa Se Shcher Si So Sta
        Ste Su Ta Ti To Tu U Va Ve Vi Vo Ya Za Zhu Zi""",
        middles="a ba be chi da di dka ga ka ki la le li lo ma na ni ra ri ro sha ti va vo za",
        ends="""nov nova rov rova lov lova kov kova sky skaya skiy nko enko chuk chenko yuk yak
        in ina nin shin shina tsev tseva ev eva ko ik ets""",
        rare=3_600,
        english=12,
    ),
    Culture(
        share=1.5,
        women="""Eleni Katerina Despina Ioanna Maria Georgia Vasiliki Sofia Anastasia Dimitra
        Paraskevi""",
        men="""Kostas Yannis Stavros Nikos Georgios Dimitris Panagiotis Spyros Christos Vasilis
        Thanasis""",
        families="""Papadakis Georgiou Vlachos Makris Papadopoulos Nikolaidis Dimitriou Pappas
        Angelopoulos Oikonomou Karagiannis Konstantinou Ioannou Christodoulou Athanasiou Samaras
        Galanis""",
        starts="""Papa Kara Hatzi Ale Ana Ange Apo Bal Chri Da Di Dra Fo Fran Gal Gian Gre Io Ka
        Kal Kon Kou La Lam Mar Mi Mou Ni Pan Pap Pe Po Sa Si Ska Sta Ste The Tri Tso Va Vas Za
        Zo""",
        middles="ba chri da di do ge ka ko la li lo mi na ni ra ri sta the tri tso va",
        ends="poulos akis idis iadis ou as is os atos ellis oglou elis nis tis kos kas nas",
        rare=1_500,
        english=30,
    ),
    Culture(
        share=2,
        women="""Beatriz Luísa Conceição Iracema Thaís Joana Ana Mariana Fernanda Juliana
        Letícia Bruna Amanda Larissa Vitória Inês Fátima Lurdes Graça Catarina Débora Cláudia""",
        men="""João Caetano Thiago Gonçalo Davi Otávio Pedro Lucas Gabriel Rafael Matheus Felipe
        Bruno Luís Antônio Paulo Márcio Fábio Sérgio Nuno Rui Tiago Vítor Simão""",
        families="""Silva Santos Oliveira Souza Sousa Rodrigues Ferreira Alves Pereira Lima
        Gomes Ribeiro Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias
        Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves
        Santana Teixeira Araújo Magalhães Guimarães Teles Brandão Simões Conceição Sá Leitão
        Falcão""",
        starts="""A Al Bar Ba Be Bra Ca Cou Cu Du Es Fa Fe Fi Fon Gal Gou Gui La Le Lou Ma Men
        Mou Pa Pi Por Que Ra Re Sa Sei Ta Tei Tor Va Ve Vi Xa""",
        middles="a e i o ga la ma ne ra re ri ta te va ve",
        ends="""eira eiro inho inha ães ão ões al ado ares edo eto ida ido ino ona ota oso unha
        ões xo ço""",
        rare=1_200,
        particles="da dos de do",
        particle=18,
        two_families=25,
        second_given=10,
        english=20,
    ),
)
