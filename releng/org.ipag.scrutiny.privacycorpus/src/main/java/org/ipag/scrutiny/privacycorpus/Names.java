package org.ipag.scrutiny.privacycorpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** Made-up people's names of twelve origins, in equal parts. Written without looking at the scanner's own lists. */
final class Names {

    private Names() {
    }

    /** Given names and surnames of one origin. */
    record Pool(String[] given, String[] surnames) {
    }

    static Map<String, Pool> of(Part part) {
        String source = switch (part) {
            case TUNING -> TUNING;
            case SPENT -> SPENT;
            case TESTING -> TESTING;
        };
        Map<String, Pool> pools = new LinkedHashMap<>();
        for (String line : source.strip().split("\n")) {
            String[] cells = line.strip().split("\\|");
            pools.put(cells[0], new Pool(cells[1].split(" "), cells[2].split(" ")));
        }
        return pools;
    }

    private static final String TUNING = """
            british|Gareth Sharon Nigel Philippa Callum Bethany Terence Mark Grace Will|Hargreaves Whittle Cartwright Ashdown Pemberton Brown Tickner Lamb Oakley O'Donoghue
            pakistani|Imran Shazia Tariq Rukhsana Adeel Bushra Zeeshan Nighat Faisal Samina|Akhtar Qureshi Malik Chaudhry Butt Siddiqui Janjua Rehman Bhatti Ansari
            indian|Harpreet Gurdeep Rajesh Lakshmi Sunita Jaspal Nilesh Priyanka Kuldip Meena|Dhaliwal Patel Sandhu Iyer Chaudhari Bhogal Mistry Venkataraman Gill Solanki
            bangladeshi|Shahanara Mizanur Rukia Abdul Nazmul Salma Kamrul Jannat Rezaul Momtaz|Choudhury Miah Uddin Begum Rahman Ullah Khatun Talukder Hoque Chowdhury
            black-african|Oluwaseun Chidinma Kwabena Abimbola Emeka Yetunde Fatoumata Tendai Ayaan Kwame|Adeyemi Okonkwo Mensah Balogun Nkrumah Eze Diallo Moyo Warsame Osei-Bonsu
            caribbean|Delroy Shanice Winston Latoya Errol Jermaine Marcia Tyrone Keisha Leroy|Braithwaite Beckford Campbell Pinnock Alleyne Francis Blackwood Dacosta Grant Walcott
            east-european|Agnieszka Piotr Katarzyna Zbigniew Mihaela Dragos Oksana Vytautas Jolanta Andriy|Kowalczyk Wisniewska Popescu Kazlauskas Shevchenko Nowak Ivanova Brzeczyszczykiewicz Ionescu Zielinski
            east-asian|Wei Mei-Ling Xiuying Jian Thanh Kwok Soo-jin Hiroshi Lan Tsz|Zhang Nguyen Cheung Tanaka Park Wong Lim Huang Tsang Ho
            arabic|Khaled Fatima Youssef Noura Mahmoud Layla Reza Hanan Tarek Shirin|Al-Rashid Haddad El-Sayed Hosseini Khoury Mansour Rahimi Barakat Darwish Saleh
            turkish-kurdish|Mehmet Ayşe Emre Zeynep Baran Dilan Hakan Elif Serkan Rojda|Yılmaz Demir Öztürk Kaya Aydın Şahin Polat Doğan Karakaya Bozkurt
            roma-traveller|Bridie Paddy Kizzy Nelus Margaret Jimmy Violca Tommy Drina Felix|McDonagh Loveridge Boswell Lacatus Connors Lakatos Scarrott Rostas Doran Hearne
            portuguese-brazilian|João Thiago Fernanda Luciana Rui Conceição Vasco Gisele Nuno Beatriz|da_Silva Ferreira Carvalho Gonçalves dos_Santos Oliveira Magalhães Pinto Teixeira Araújo
            """;

    private static final String SPENT = """
            british|Hugo Tabitha Desmond Rosalind Kieran Jodie Bernard Hope Frank Saffron|Farthing Wetherby Mulholland Dunstable Prendergast Rose Quilter Hawksworth Penrose O'Shaughnessy
            pakistani|Waqas Tehmina Shahbaz Kalsoom Mudassar Riffat Naeem Sumaira Ghazanfar Zubeda|Mahmood Kayani Sheikh Bukhari Khattak Awan Nawaz Sarwar Ghumman Hashmi
            indian|Manjinder Bhavna Vikram Sushila Amarpreet Dinesh Ramanathan Jasmeet Chirag Urvashi|Randhawa Chhabra Desai Krishnamurthy Bains Panchal Virk Trivedi Sangha Nambiar
            bangladeshi|Shofiqul Nasima Anowara Habibur Lutfa Tofazzal Jahanara Monsur Afsana Shiblu|Sarkar Bhuiyan Mollah Akter Islam Siddiquee Mazumder Khanam Haque Sikdar
            black-african|Ngozi Babatunde Efua Chukwuemeka Makena Abdirahman Nomvula Folasade Ousmane Selamawit|Oyelaran Asante Ogunbanjo Mutasa Gebremichael Nwachukwu Farah Kipkemboi Acheampong Sesay
            caribbean|Glenroy Chantelle Lloyd Shernette Desean Verona Cuthbert Aaliyah Romaine Sherene|Greenidge Fearon Hyde Lewinson Thelwell Weekes Mullings Bartholomew Edwards Cumberbatch
            east-european|Grzegorz Ludmila Stoyan Iwona Przemyslaw Yuliya Arturas Simona Radoslava Bohdan|Jablonska Dimitrova Marinescu Petrauskaite Hrytsenko Kovacova Wrobel Stanescu Borisov Zawadzka
            east-asian|Xiaoyan Minh Jae-hyun Siu-Fong Kenji Yuk Bao Huiling Phuong Chi|Liang Pham Kwan Yoshikawa Choi Tran Ouyang Leung Ng Fernandez
            arabic|Bassam Rania Abdulkarim Soraya Wissam Parvaneh Haitham Zaynab Farid Maysoon|Al-Tikriti Sabbagh Najafi Boutros Kanaan Moradi Abdelkader Hammoud Qasemi Bitar
            turkish-kurdish|Özgür Gülşen Cemal Berivan Tuncay Sevgi Azad Nurcan Ferhat Zilan|Çelik Kılıç Erdoğan Barzani Yıldırım Toprak Gündoğdu Aksoy Taş Hawrami
            roma-traveller|Levi Shandor Bernadette Rosina Crimea Elvis Mirela Johnny Syeira Abraham|Maughan Buckland Ciurar Penfold Stokes Cash Varga Hanrahan Gheorghita Smith-Lee
            portuguese-brazilian|Anderson Graça Leandro Madalena Wellington Inês Tiago Rosângela Caetano Débora|Nascimento de_Sousa Figueiredo Bragança Queiroz Moreira Vasconcelos Brito Falcão Lourenço
            """;

    private static final String TESTING = """
            british|Rupert Bronwen Clifford Maisie Declan Pearl Angus Dorothy Bradley Joy|Huxtable Cromwell Thwaite Applegarth Fitzwilliam Bishop McAllister Stanhope Tweedy Marchbanks
            pakistani|Shahzad Mehwish Iftikhar Rabia Junaid Zainab Liaqat Farzana Owais Tayyaba|Cheema Rasool Minhas Zaidi Abbasi Gilani Khokhar Warraich Durrani Lodhi
            indian|Sukhdeep Anjali Venkatesh Kamala Tejinder Parvati Harbhajan Nandini Ashwin Jaswant|Ahluwalia Grewal Bhattacharya Kulkarni Thakkar Menon Rathore Dhanoa Subramanian Sehgal
            bangladeshi|Aminur Shirin Delwar Hosneara Rafiqul Tahmina Jamal Sufia Mahbub Rezina|Khatoon Sheikh Biswas Hussain Molla Howlader Bhuyan Akhter Kabir Prodhan
            black-african|Adaeze Tunde Akosua Ifeanyi Wanjiru Mohamud Thandiwe Bukola Mamadou Tesfaye|Olatunji Boateng Okafor Chikwanha Haile Iwu Jama Mwangi Owusu Kamara
            caribbean|Fitzroy Shanelle Everton Donnette Kemar Claudette Rohan Nadine Omari Yanique|Bogle Hinds Sterling Pusey Nembhard Grandison Rowe Clarke Ottley Trotman
            east-european|Wojciech Irina Plamen Dorota Miroslav Svetlana Gintaras Alina Bozhidar Nadiya|Lewandowska Georgieva Munteanu Jankauskas Bondarchuk Novotna Zajac Dumitru Petkov Sobczyk
            east-asian|Yuxuan Duc Min-seo Ka-Ming Ayumi Fung Li Jiahui Hanh Siu|Zhao Hoang Lau Nakamura Jung Dang Gao Yip Tan Reyes
            arabic|Ghassan Amal Nasser Farah Bilal Shahrzad Munir Rasha Kamran Samira|Al-Zubaidi Nassar Karimi Habib Salloum Tavakoli Benali Shadid Rostami Fakhouri
            turkish-kurdish|Çağlar Müge Orhan Helin Selçuk Gönül Welat Pınar Rıza Zelal|Arslan Güneş Koçyiğit Talabani Çetinkaya Bulut Özdemir Tekin Baş Mahmoodi
            roma-traveller|Isaac Zoltan Martha Esmeralda Lurleen Nathan Ioana Bartley Tsura Moses|Quilligan Cooper Calderar Lovell Gaskin Price Horvat Sweeney Radulescu Lee-Boswell
            portuguese-brazilian|Rodrigo Fátima Leonardo Marlene Washington Conceição Afonso Rosalina Martim Célia|Cavalcante de_Almeida Guimarães Antunes Barreto Peixoto Simões Moura Leitão Esteves
            """;
}
