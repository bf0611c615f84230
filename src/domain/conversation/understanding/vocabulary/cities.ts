// Towns of the Kansas City metro, and the larger cities of the United States.

/** Towns of the Kansas City metro and the country around it. */
export const knownCities: readonly string[] = [
  ..."Overland Park|Kansas City|North Kansas City|Prairie Village|Mission Hills|Mission Woods|Roeland Park|Lees Summit|Lee's Summit|Blue Springs|Bonner Springs|Spring Hill|De Soto|Westwood Hills|Lake Quivira|Liberty|Merriam|Mission|Olathe|Shawnee|Shawnee Mission|Lenexa|Leawood|Fairway|Westwood|Gardner|Edgerton|Waldo|Brookside".split(
    "|",
  ),
  ..."Independence|Raytown|Grandview|Gladstone|Parkville|Riverside|Belton|Raymore|Basehor|Tonganoxie|Lansing|Leavenworth|Lawrence|Stilwell|Edwardsville|Harrisonville|Platte City|Smithville|Kearney|Excelsior Springs|Grain Valley|Oak Grove|Countryside|Lake Lotawana|Lake Waukomis|Pleasant Valley|Claycomo|Sugar Creek|Peculiar|Pleasant Hill".split(
    "|",
  ),
  ..."Greenwood|Lone Jack|Louisburg|Paola|Osawatomie|Ottawa|Eudora|Baldwin City|Wellsville|Bucyrus|Weatherby Lake|Weston|Saint Joseph|St Joseph|Topeka|Wichita|Manhattan|Springfield|Columbia|Saint Louis|St Louis|Buckner|Lake Tapawingo|Lake Winnebago|Houston Lake|Platte Woods|Northmoor|Glenaire|Oakview|Oakwood|Birmingham|Avondale|Randolph".split(
    "|",
  ),
  ..."Missouri City|Orrick|Lawson|Holt|Lathrop|Cameron|Plattsburg|Dearborn|Camden Point|Edgerton|Tracy|Farley|Waldron|Cleveland|Freeman|Drexel|Garden City|Creighton|East Lynne|Strasburg|Kingsville|Holden|Odessa|Higginsville|Lexington|Wellington|Napoleon|Bates City|Levasy|Sibley|River Bend|Unity Village|Loch Lloyd|Martin City".split(
    "|",
  ),
  ..."Piper|Linwood|Easton|Fort Leavenworth|McLouth|Oskaloosa|Perry|Lecompton|Spring Hill|Hillsdale|Fontana|La Cygne|Rantoul|Pomona|Williamsburg|Princeton|Richmond|Garnett|Emporia|Atchison|Sedalia|Warrensburg|Whiteman|Junction City|Salina|Hutchinson|Pittsburg|Joplin|Jefferson City|Rolla|Branson|Saint Charles|Saint Peters|Florissant|Chesterfield".split(
    "|",
  ),
];

/** The larger cities of the country. Those that are everyday words ("Mobile", "Reading") need a state or a comma. */
export const largeCities: readonly string[] = [
  ..."New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Jacksonville|Austin|Fort Worth|San Jose|Columbus|Charlotte|Indianapolis|San Francisco|Seattle|Denver|Oklahoma City|Nashville|Washington|El Paso|Las Vegas|Boston|Detroit|Portland|Louisville|Memphis|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Mesa|Atlanta".split(
    "|",
  ),
  ..."Colorado Springs|Omaha|Raleigh|Virginia Beach|Long Beach|Miami|Oakland|Minneapolis|Bakersfield|Tulsa|Tampa|Arlington|Aurora|New Orleans|Honolulu|Anaheim|Orlando|Corpus Christi|Irvine|Newark|Santa Ana|Cincinnati|Pittsburgh|Saint Paul|St Paul|Greensboro|Jersey City|Durham|Lincoln|North Las Vegas|Plano|Anchorage|Gilbert|Madison|Reno|Chandler|Fort Wayne|Chula Vista".split(
    "|",
  ),
  ..."Buffalo|Saint Petersburg|St Petersburg|Lubbock|Laredo|Irving|Chesapeake|Glendale|Winston Salem|Port Saint Lucie|Scottsdale|Garland|Boise|Norfolk|Spokane|Fremont|Huntsville|Frisco|Cape Coral|Santa Clarita|Tacoma|Hialeah|San Bernardino|Modesto|Fontana|Moreno Valley|Des Moines|Fayetteville|Yonkers|Rochester|Worcester|Peoria|Little Rock|Amarillo|Grand Rapids|Knoxville|Akron".split(
    "|",
  ),
  ..."Salt Lake City|Shreveport|Augusta|Newport News|Chattanooga|Tallahassee|Brownsville|Providence|Fort Lauderdale|Sioux Falls|Huntington Beach|Montgomery|Tempe|Oceanside|Garden Grove|Vancouver|Cary|Ontario|McKinney|Santa Rosa|Rancho Cucamonga|Eugene|Elk Grove|Salem|Pembroke Pines|Cape Girardeau|Fort Collins|Corona|Clarksville|Murfreesboro|Lancaster|Hayward|Palmdale|Alexandria".split(
    "|",
  ),
  ..."Salinas|Lakewood|Sunnyvale|Hollywood|Pasadena|Pomona|Killeen|Escondido|Naperville|Bellevue|Joliet|Savannah|Bridgeport|Torrance|Paterson|McAllen|Syracuse|Rockford|Denton|Roseville|Thornton|Miramar|Mesquite|Olathe|Dayton|Carrollton|Waco|Fullerton|Visalia|Hampton|Gainesville|Warren|Midland|Sterling Heights|Coral Springs|Round Rock|New Haven|Cedar Rapids|Sioux City".split(
    "|",
  ),
  ..."Charleston|Thousand Oaks|Stamford|Concord|Kent|Lafayette|Santa Clara|Simi Valley|Topeka|Victorville|Hartford|Abilene|Norman|Fargo|Vallejo|Berkeley|Allentown|Ann Arbor|Arvada|Beaumont|Broken Arrow|Cambridge|Clearwater|College Station|Costa Mesa|Downey|El Monte|Elgin|Evansville|Fairfield|Gresham|Inglewood|Lansing|League City|Lowell|Odessa|Palm Bay|Pearland|Provo|Pueblo".split(
    "|",
  ),
  ..."Richardson|Tyler|Westminster|West Jordan|West Valley City|Wilmington|West Palm Beach|Albany|Allen|Bend|Billings|Boulder|Burbank|Carlsbad|Centennial|Clovis|Compton|Daly City|Davenport|Edinburg|Green Bay|High Point|Hillsboro|Jurupa Valley|Las Cruces|Lewisville|Livonia|Macon|Manchester|Meridian|Murrieta|Nampa|New Bedford|Norwalk|Pompano Beach|Quincy|Rialto|Richmond".split(
    "|",
  ),
  ..."Rio Rancho|Roanoke|San Angelo|San Mateo|Santa Maria|Santa Monica|South Bend|Spokane Valley|Springdale|Sugar Land|Temecula|Tuscaloosa|Vacaville|Ventura|Waterbury|Wichita Falls|Yuma|Bloomington|Champaign|Decatur|Dubuque|Iowa City|Waterloo|Council Bluffs|Ames|Grand Island|Kenosha|Racine|Appleton|Eau Claire|La Crosse|Duluth|Saint Cloud|Mankato|Bismarck|Rapid City|Cheyenne|Casper".split(
    "|",
  ),
  ..."Missoula|Great Falls|Bozeman|Helena|Idaho Falls|Pocatello|Coeur d'Alene|Ogden|Saint George|St George|Flagstaff|Prescott|Santa Fe|Roswell|Farmington|Durango|Grand Junction|Greeley|Longmont|Loveland|Broomfield|Castle Rock|Pueblo West|Lawton|Edmond|Moore|Stillwater|Enid|Muskogee|Bartlesville|Fort Smith|Rogers|Bentonville|Jonesboro|Conway|Pine Bluff|Hot Springs|Texarkana|Longview".split(
    "|",
  ),
  ..."Galveston|Harlingen|Conroe|New Braunfels|San Marcos|Cedar Park|Georgetown|Flower Mound|Grand Prairie|Baytown|Bryan|Baton Rouge|Lake Charles|Monroe|Alexandria|Bossier City|Biloxi|Gulfport|Hattiesburg|Jackson|Meridian|Tupelo|Birmingham|Dothan|Auburn|Pensacola|Panama City|Ocala|Daytona Beach|Fort Myers|Naples|Sarasota|Bradenton|Lakeland|Kissimmee|Boca Raton|Boynton Beach|Delray Beach".split(
    "|",
  ),
  ..."Miami Beach|Athens|Marietta|Sandy Springs|Valdosta|Warner Robins|Albany|Greenville|Spartanburg|Myrtle Beach|Rock Hill|Asheville|Gastonia|Hickory|Kannapolis|Rocky Mount|Johnson City|Kingsport|Bowling Green|Owensboro|Paducah|Lexington|Covington|Frankfort|Huntington|Morgantown|Wheeling|Lynchburg|Charlottesville|Fredericksburg|Harrisonburg|Suffolk|Portsmouth|Frederick|Annapolis|Hagerstown|Rockville".split(
    "|",
  ),
  ..."Silver Spring|Dover|Trenton|Camden|Atlantic City|Hoboken|Princeton|Erie|Scranton|Harrisburg|Bethlehem|Lancaster|Altoona|State College|Utica|Schenectady|Ithaca|Binghamton|Poughkeepsie|White Plains|New Rochelle|Niagara Falls|Brooklyn|Staten Island|Danbury|Burlington|Montpelier|Nashua|Bangor|Augusta|Lewiston|Cranston|Warwick|Pawtucket|Brockton|Fall River|Somerville|Quincy".split(
    "|",
  ),
  ..."Toledo|Youngstown|Canton|Parma|Lorain|Mansfield|Flint|Dearborn|Kalamazoo|Battle Creek|Muskegon|Saginaw|Traverse City|Gary|Hammond|Muncie|Terre Haute|Carmel|Fishers|Noblesville|Elkhart|Kokomo|Schaumburg|Evanston|Cicero|Waukegan|Oak Park|Oak Lawn|Skokie|Moline|Rock Island|Galesburg|Carbondale|Belleville|Alton|Saint Charles|O'Fallon|Kirkwood|University City|Ballwin|Wentzville|Hannibal".split(
    "|",
  ),
  ..."Bellingham|Everett|Olympia|Yakima|Kennewick|Walla Walla|Renton|Kirkland|Redmond|Medford|Corvallis|Beaverton|Ashland|Redding|Chico|Davis|Stockton|Monterey|Santa Cruz|Santa Barbara|San Luis Obispo|Oxnard|Palo Alto|Mountain View|Cupertino|Walnut Creek|Napa|Petaluma|Beverly Hills|West Covina|Whittier|Lakewood|Palm Springs|Indio|Hemet|Menifee|Chino Hills|Yorba Linda|Mission Viejo|Laguna Niguel".split(
    "|",
  ),
  ..."Carson City|Henderson|Fairbanks|Juneau|Hilo|Dodge City|Garden City|Great Bend|Hays|Derby|El Dorado|Newton|McPherson|Parsons|Coffeyville|Chanute|Iola|Fort Scott|Clinton|Marshall|Moberly|Kirksville|Poplar Bluff|Lebanon|Ozark|Nixa|Carthage|Lee's Summit".split(
    "|",
  ),
];
