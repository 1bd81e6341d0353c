# ruff: noqa: RUF001 - letters of other alphabets are the point
"""Names of Africa, Asia and the Pacific, and names in other scripts, the commonest first."""

from _culture import Culture

CULTURES = (
    Culture(
        share=3,
        women="""Ngozi Chidinma Ifeoma Adaeze Folake Yetunde Bisi Temitope Akosua Abena Efua
        Adwoa Wanjiru Achieng Nakato Amani Aminata Fatou Mariama Khadija Amina Zainab Thandiwe
        Nomvula Chiamaka Oluwaseun Funmilayo Blessing Grace Mercy Patience Comfort""",
        men="""Chinedu Obinna Emeka Tunde Kelechi Babatunde Segun Uche Kwame Kojo Yaw Kamau
        Otieno Mukasa Baraka Juma Ousmane Mamadou Ibrahima Moussa Cheikh Sipho Thabo Oluwatobi
        Ikechukwu Chukwuemeka Femi Kofi Kwabena Musa Godwin Sunday Emmanuel""",
        families="""Eze Nwosu Adeyemi Balogun Ogunleye Obi Akande Chukwu Okafor Okonkwo Boateng
        Asante Owusu Mwangi Odhiambo Ssebunya Kariuki Appiah Mensah Diallo Traoré Diop Ndiaye
        Sow Ba Keita Coulibaly Nkosi Dlamini Ndlovu Zulu Khumalo Okoye Okeke Nwachukwu Ojo
        Adebayo Ogunbanjo""",
        starts="""Ade Aki Olu Ogun Oko Nwa Chi Eze Ibe Uche Obi Ama Bo Da Di Ga Ka Ki Ma Mba Mu
        Mwa Nda Ndi Nge Njo Nka Ntu O Sa Se Ta Wa We Ya Za Zu""",
        middles="ba bo chu da de fe ga go ka ke ko la lo ma mi na ni ra si ta wa ye yi",
        ends="""kwo for bayo yemi wale tola seun nga nge ngi gi ma ne no re ri ru tu wu wa wo ye
        mba ndi nda chukwu emeka ogu olu""",
        rare=3_000,
        second_given=8,
        english=25,
    ),
    Culture(
        share=0.6,
        women="Selam Hirut Tigist Almaz Bethlehem Makeda Hiwot Meseret Rahel Sara Tsehay Zewditu",
        men="""Dawit Tesfaye Yonas Abel Girma Haile Mulugeta Abebe Bekele Kebede Tadesse
        Getachew Solomon""",
        families="""Tadesse Bekele Mekonnen Gebre Alemu Desta Haile Tesfaye Girma Abebe Kebede
        Wolde Assefa""",
    ),
    Culture(
        share=3.5,
        women="""Layla Rania Huda Yasmin Maryam Samira Fatima Aisha Noor Nour Amal Hanan Zeinab
        Salma Dina Mona Rana Hala Iman Shirin Parisa Golnaz Mahsa Laleh Roya Ayşe Gülşen Zeynep
        Elif Çiğdem""",
        men="""Mohammed Mohamed Muhammad Ahmed Ahmad Ali Omar Khalid Tariq Bilal Yusuf Youssef
        Ziad Hassan Hussein Ibrahim Mustafa Mahmoud Abdullah Abdul_Rahman Karim Samir Walid
        Faisal Kaveh Behrouz Arash Farhad Omid Oğuz Emre Barış Çağlar Volkan Murat Mehmet""",
        families="""al-Masri Haddad Khoury Barakat El_Amrani Saleh Hassan Ali Ahmed Ibrahim
        Khalil Mansour Nasser Hamdan Darwish Farah Aziz Said Sayed Abbas Farahani Tehrani
        Ardalan Moradi Kermani Sohrabi Yıldız Öztürk Şahin Kılıç Çelik Güneş Yılmaz Kaya Demir
        Aydın Arslan Doğan""",
        shape="arabic",
        starts="""Al El Al-Ba Al-Ha Al-Ja Al-Ka Al-Ma Al-Na Al-Qa Al-Ra Al-Sa Al-Ta Al-Za Ab Ba
        Bar Da Fa Far Ga Ha Ham Has Ja Ka Kha La Mah Man Mo Mu Na Qa Ra Sa Sha Ta Wa Ya Za Öz
        Yıl Kar Demir Kara""",
        middles="ba bi da di fa ha hi ka la li ma mi na ni ra ri sa ta wa za zi",
        ends="""wi ri mi di li ni ssi shi ani awi iri oud our een an ad am ar ash az eddine oğlu
        han türk daş man zadeh pour ian nejad""",
        rare=3_000,
        english=8,
    ),
    Culture(
        share=0.7,
        women="Tamar Ayelet Noa Yael Miriam Rivka Shira Esther Chana Devorah",
        men="Eitan Boaz Amit Nadav Moshe Avraham Yitzhak Yosef Menachem Shlomo Chaim",
        families="""Ben-Ami Shalev Katzir Peled Cohen Levi Levy Mizrahi Friedman Goldberg Katz
        Shapiro Rosenberg Goldstein Horowitz Ben-David Bar-Lev""",
        starts="""Gold Silver Rosen Blum Gren Fein Finkel Gins Hoch Kauf Kirsch Lieb Mandel Perl
        Rabin Schein Stein Teitel Wein Wach Zucker""",
        middles="en er el",
        ends="berg stein man feld baum blatt thal witz owitz sky ovsky stock zweig blum fein burg",
        rare=300,
        english=40,
    ),
    Culture(
        share=6,
        women="""Ananya Lakshmi Priya Meenakshi Kavita Sunita Divya Padma Anjali Pooja Neha
        Deepa Sneha Swati Aishwarya Nandini Geetha Revathi Harpreet Jasleen Simran Manpreet
        Ayesha Fatima Nusrat Shabnam Rukhsana Aditi Ishita Shreya Rekha Usha Indira Radha""",
        men="""Arjun Vikram Rohan Suresh Harish Karthik Anand Nikhil Rahul Amit Raj Sanjay Vijay
        Ravi Ramesh Rajesh Krishna Srinivas Venkat Ganesh Gurpreet Manjit Balwinder Jaswant
        Imran Faisal Rashed Naveed Shahid Aditya Siddharth Prakash Deepak Manoj Subramanian""",
        families="""Patel Singh Kumar Sharma Gupta Shah Khan Reddy Rao Nair Iyer Venkataraman
        Deshpande Chatterjee Banerjee Mukherjee Kulkarni Joshi Desai Mehta Agarwal Verma Mishra
        Pandey Das Bose Ghosh Sen Roy Kapoor Malhotra Chopra Gill Dhillon Sandhu Bains Grewal
        Kaur Qureshi Siddiqui Rahman Hossain Chaudhry Chowdhury Ahmed Begum Akhtar Menon Pillai
        Naidu Krishnan Subramaniam""",
        starts="""A Ba Bha Cha Chan Da De Dha Dwi Ga Go Gu Ha Ja Jai Ka Kan Kri Ku La Ma Mal Man
        Mo Mu Na Nara Ni Pa Pan Pra Pur Ra Raja Rama Sa San Se Sha Shi Shri Si Su Sub Su Ta Tha
        Tri U Va Ve Venka Vi Vis Ya""",
        middles="""bha cha da dha di ga gu ha ja ka ki ku la li ma mi mu na ni pa ra ri sha shi
        su ta thi va ve vi ya""",
        ends="""kar lkar wal jee rjee dhyay murthy nathan raman krishnan swamy samy appan appa
        thi tha dri war rkar ni di la ra na nda ndran shi stav yan yar ndhi sai le rao want deva
        sekaran""",
        rare=6_600,
        shape="western",
        second_given=5,
        english=5,
    ),
    Culture(
        share=0.8,
        women="Suharti Sukarni Kusuma Dewi Sri Wati Siti Nurhayati Lestari Putri Ratna Ningsih",
        men="""Sudirman Wahyu Slamet Harto Suharto Joko Bambang Agus Budi Widodo Sutrisno Eko
        Prabowo""",
        families="",
        shape="one_name",
        starts="Su Wi Har Su Pra Ku Nu Sri Tri Dwi Sa Se Ja Ra Yu A Bu",
        middles="ha di tri ma na ra ta ri wa sa ya ka",
        ends="no to man wati ningsih yanto yono wan ti di ni ma so jo tari santo",
        rare=500,
    ),
    Culture(
        share=3,
        women="Xiao Mei Yu Jia Xin Qiu Li Hui Fang Ying Yan Jing Na Xiu Min Lan Ling Ting Wen Shu",
        men="""Zhi Hao Jian Guo Yu Ming Wei Jun Lei Tao Bo Gang Feng Bin Hai Long Xiang Cheng
        Peng Kai""",
        families="""Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin
        Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan
        Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Shen Yao Ouyang Qian Chan Wong Leung
        Cheung Lam Kwok Ng Chow Tsai Hsu Tseng Hsieh Szeto Situ""",
        shape="chinese",
        english=45,
    ),
    Culture(
        share=2,
        women="Seo Ji Ha Min Eun Soo Hye Yeon Mi Young Yoo Na Su Jin Kyung Sun Hee Ah Bo Chae",
        men="""Joon Dong Sung Tae Min Jae Hyun Seung Young Woo Jin Ho Kyu Chul Sang Hwan Gun
        Yong Ki Beom""",
        families="""Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon
        Hwang Ahn Song Yoo Hong Moon Bae Baek Nam Noh Ryu Yang Son""",
        shape="korean",
        english=35,
    ),
    Culture(
        share=2.5,
        women="""Hồng Thảo Ánh Liên Hương Lan Mai Hoa Linh Trang Phương Thủy Ngọc Yến Hạnh Nhung
        Thu Vân""",
        men="""Đức Khôi Huy Phước Minh Tuấn Hùng Dũng Long Nam Hải Quang Thành Sơn Bình Khánh
        Phong Tâm""",
        families="""Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh
        Trương Lương Mai Tô Trịnh Đoàn Cao Lâm Tạ""",
        shape="vietnamese",
        english=30,
    ),
    Culture(
        share=1.5,
        women="""Haruka Yūko Ayumi Chiyo Natsuki Keiko Yuki Sakura Emi Akiko Naoko Tomoko
        Michiko Aya Rei""",
        men="""Kenji Shōta Daichi Ryō Takumi Hiroshi Takashi Akira Satoshi Kenta Daisuke Yusuke
        Kazuo Jirō""",
        families="""Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato
        Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Ōno Kuroda
        Nishimura""",
        starts="""Aka Ao Asa Fuji Furu Hama Hara Hashi Hira Hoso Ichi Ike Ima Ishi Iwa Kami Kawa
        Kita Kuro Kuma Matsu Mina Miya Mizu Mori Naga Naka Nishi Oka Oku Saka Saku Shima Shiba
        Sugi Taka Take Tani Toku"""
        "Tsuchi Uchi Ue Yama Yasu Yoko Yoshi",
        ends="""moto mura da
        ta yama kawa gawa saki zaki shima jima uchi hashi bashi no naka i ishi mori be hara wara
        oka gami ki to""",
        rare=500,
        english=20,
    ),
    Culture(
        share=2.5,
        women="""Marisol Liezel Jasmin Divina Nurul Aisyah Suparat Kannika Leilani Sina Mele
        Aroha Malia""",
        men="""Jun-Jun Rogelio Efren Danilo Azlan Hafiz Somchai Anurak Keoni Tavita Sione Wiremu
        Kittisak""",
        families="""Santos Reyes Cruz Bautista Dimaculangan Macaraeg Salonga Garcia Mendoza
        Ocampo Ismail Osman Yaacob Hamid Srisawat Wongsakul Rattanakosin Chaiyasit Kahananui
        Tuilagi Fonoti Parata""",
        starts="""Bala Ba Ca Da Dima Ga Gu La Lu Ma Maca Mana Pa Panga Sa Sari Su Ta Tu Wong
        Chai Ratta Siri Suk Thong Pon Ka Kea Ma La Na Fa Tau""",
        middles="ba ga la li lu ma na ng nga pa ra sa ta to wa ya",
        ends="""gan ngan ban bay dang gon lao lit los nan nao pag pan ran sak sawat siri wat
        wong kul chai porn sin tan lani hele nui au loa tala""",
        rare=3_000,
        two_families=8,
        english=30,
    ),
    Culture(
        share=0.9,
        women="""Людмила Оксана Мария Нина Анна Елена Ольга Татьяна Наталья Ирина Светлана Юлия
        Дарья Алёна""",
        men="""Сергей Павел Тарас Илья Александр Дмитрий Андрей Алексей Иван Николай Михаил Юрий
        Артём Фёдор""",
        families="""Кравченко Петренко Бондарь Иванов Смирнов Кузнецов Попов Соколов Морозов
        Новиков Мельник""",
        starts="""Ба Бе Бо Бу Ва Ве Во Га Го Гри Да До Ду Жу За Зи Ка Ко Кра Ку Ла Ле Ли Лу Ма
        Ме Ми Мо На Ни Но Па Пе По Про Ра Ро Ру Са Се Си Со Та Ти То Фе Ха Че Ша Щер""",
        middles="ба ва га да ка ла ли ма на ни ра ри ро са та ти ва",
        ends="нов лов ров ков нко енко чук ский ев ин щенко юк як",
        rare=1_500,
    ),
    Culture(
        share=0.4,
        women="Δήμητρα Ελένη Σοφία Μαρία Κατερίνα Βασιλική Άννα Ιωάννα Χριστίνα",
        men="Νίκος Γιώργος Πέτρος Γιάννης Δημήτρης Κώστας Σπύρος Χρήστος Θανάσης",
        families="Παππά Βλάχου Γεωργίου Παπαδόπουλος Νικολαΐδης Δημητρίου Οικονόμου Ιωάννου",
        starts="Παπα Καρα Χατζη Αγγε Αλε Γε Δη Ζα Κα Κω Λα Μα Μι Νι Πα Ρα Σα Στα Τσι Φω Χρι",
        middles="βα γι δη κο λα μι νο ρα στα τρι",
        ends="όπουλος άκης ίδης ιάδης ου ας ής έλης άτος",
        rare=500,
    ),
    Culture(
        share=0.5,
        women="فاطمة مريم عائشة ليلى نور هدى سارة زينب رانيا سلمى",
        men="محمد أحمد علي عمر خالد يوسف حسن إبراهيم مصطفى كريم طارق",
        families="""الحداد المصري خوري صالح حسن منصور ناصر عباس درويش بركات فرح الشامي النجار
        السيد عبد_الله""",
        starts="ال ال ال با حا را سا شا عا قا كا ما نا",
        middles="بر حم در سل شر عز فر كر لط مر نص",
        ends="ي اوي اني ان ة وري دين ار",
        rare=300,
    ),
    Culture(
        share=1.2,
        women="小 美 雨 佳 欣 秋 丽 慧 芳 英 艳 静 娜 秀 敏 兰 玲 婷 文 淑 晓 雪 梅 红 霞",
        men="志 浩 建 国 宇 明 伟 军 磊 涛 波 刚 峰 斌 海 龙 翔 成 鹏 凯 俊 杰 强 勇 平",
        families="""王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 邓 韩
        冯 曹 彭 欧阳 司徒""",
        shape="han",
    ),
    Culture(
        share=0.5,
        women="서 지 하 민 은 수 혜 연 미 영 유 나 진 경 선 희 아",
        men="준 동 성 태 민 재 현 승 영 우 진 호 규 철 상 환",
        families="김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 홍 남궁",
        shape="han",
    ),
    Culture(
        share=0.5,
        women="由美 さくら 陽子 恵 ゆき 花子 直美 あやか ミカ 美咲 葵 結衣",
        men="健太 大輔 翔 直樹 たけし 太郎 一郎 ケンジ 拓也 蓮 誠",
        families="""田中 小川 山本 森 佐藤 鈴木 高橋 渡辺 伊藤 中村 小林 加藤 吉田 山田
        さいとう タナカ ヤマダ""",
        shape="kanji",
    ),
)
