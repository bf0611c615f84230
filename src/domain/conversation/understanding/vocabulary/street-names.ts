// Streets of the Kansas City metro that people name without "street" or "road".

export const knownStreets: ReadonlySet<string> = new Set(
  `
  metcalf nall roe lamar antioch switzer quivira pflumm lackman renner ridgeview woodland walmer hadley horton riggs
  marty glenwood outlook dearborn woodson maple russell juniper cherokee linden knox riley foster lowell beverly russell
  reeds barkley mastin farley grandview floyd robinson goddard craig hemlock mohawk reinhardt mission rosewood delmar
  granada fontana catalina fairway belinder state norwood cherry holmes main walnut grand wyandotte broadway
  pennsylvania summit jefferson madison belleview ward wornall troost prospect paseo benton gillham oak locust mcgee
  baltimore central wyoming genessee bell terrace roanoke mercier fairmount rainbow southwest strong booth adams
  cambridge lloyd eaton fisher springfield canterbury nieman flint monrovia caenen long halsey bluejacket king cody
  neal melrose noland rosehill pflum greenwood gleason maurer millbrook haskins rene westgate darnell carter
  slater england kessler merriam eby perry mackey halsey bond hayes garnett grant hardy stearns lee
  mccoy benson foxridge martway dennis walmer broadmoor johnson santa shawnee blackfish oakmont parallel leavenworth
  troup minnesota tauromee armstrong barnett nebraska washington yecker osage shearer kaw turner gibbs metropolitan
  harrison vine woodland highland euclid garfield wabash olive park brooklyn indiana bales cleveland askew agnes
  spruce jackson myrtle norton hardesty topping blue ridge raytown sterling crysler noland lees truman
  mahaffie kansas northgate iowa nelson lindenwood harold clairborne loula cedar poplar elm dennis
  tomahawk mastin conser overbrook windsor ensley sagamore wenonga pawnee somerset briar prairie
  `
    .trim()
    .split(/\s+/),
);

export const pairedStreets: ReadonlySet<string> = new Set([
  "state line",
  "blue ridge",
  "santa fe",
  "shawnee mission",
  "indian creek",
  "blue valley",
]);
