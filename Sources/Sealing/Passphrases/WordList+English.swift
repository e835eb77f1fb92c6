extension WordList {
  /// Words of everyday English, without letters that a foreign keyboard lacks.
  static let english = WordList(
    """
    acorn acrobat actor adapt admiral advent advice aerial agenda agile airport album alert algebra almond alpaca
    alphabet alpine amber amount anchor angle animal annual answer antenna apple april apron aquarium arcade archer
    arena armchair aroma arrow artist ascend ashore aspen assist athlete atlas atom attic aunt autumn avenue avocado
    award axle azure baboon bacon badge bagel baker balcony balloon bamboo banana bandage banjo barn barrel basket
    bathtub battery bazaar beach beagle beaver bedroom beetle begin bell berry bicycle bingo birch biscuit blanket
    blender blossom blouse bluebell board boat bonfire bonus bookcase border borrow bottle boulder bouquet bowl
    bracelet bramble branch brave bread breeze brick bridge bright broccoli bronze brother brush bubble bucket
    buffalo bugle builder bulb bumper bungalow burger bus butter buzzard cabbage cabin cactus cafe calendar camel
    canary candle canoe canvas canyon capital captain caramel cardigan cargo carnival carpet carrot cartoon cashew
    castle cauldron cedar celery cellar cement census century ceramic cereal chain chalk champion chapter charm
    checkers cheese cherry chess chicken chimney chisel choir chord cider cinema cinnamon circle citizen city
    clarinet classic clay clever cliff climate clock cloth cloud clutch coach coast cobalt cocoa coffee coin comet
    comfort company concert condor confetti cookie copper coral corner cotton country cousin cradle craft crane
    crater cream credit creek cricket crimson crisp crocus crown cruise crystal cube cuckoo cucumber cupboard
    curious curtain cushion custard cycle cymbal cypress daffodil dairy dance dapper daring daughter dawn daylight
    decade december decor deer delight delta denim dentist deputy desert desk detail diagram diamond diary dice
    diesel digital dinner diploma direct disco distance ditch diver dizzy doctor dolphin domino donkey doorbell
    double dove dozen dragon drama drawer drift drizzle drum duckling dune durable dwell dynamo eager early earring
    easel east echo eclipse economy edge editor educate effort eggplant eight elastic elbow elder electric elegant
    elephant elevator elite elm embark emerald emotion empire emu enamel energy engine enjoy enough ensemble
    envelope epic equator equip errand escort essay estate evening evergreen exact example exhibit exotic expert
    explore express fabric factory falcon family famous fancy farmer fashion father february fence fern festival
    fiddle field fiesta fifty figure filter finger finish fireman first fisher fjord flag flame flannel flask fleece
    flight flint float flour flower fluffy flute foal focus foggy folder follow football forest forge formula
    fortune fossil fountain fox fragile freckle freedom freight fresh friday frog frost fruit fudge funnel furnace
    future gadget galaxy gallery game garage garden garlic garment gazebo gecko gem general gentle genuine geology
    gesture geyser giant giggle giraffe glacier glad glass glide glitter globe glory gold gondola goose gorilla
    grace grain grammar gravity green grid grill grocery group guest guitar gumdrop gypsum habit haddock hairpin
    halibut hall hammer hamster hangar happy harmony harp harvest hatch haven hawk hazel headline health heart
    heather helmet helper herb hermit heron hexagon hiccup highway hiking hippo hobby hockey holiday honey hoof
    hopeful horizon hornet horse hotel hourly hubcap human hummus hundred hurdle husky hydrant hyena hymn iceberg
    icicle icon idea igloo iguana image impact import improve inch include index indigo infant inform inkwell insect
    inside instant invite iris island ivory ivy jacket jaguar jam january jasmine jaunty javelin jeans jelly jersey
    jewel jigsaw jingle jogger joiner joke journey joyful jug juice july jumbo junior justice kangaroo karate kayak
    kebab kennel kettle keyboard kidney kimono kindness kingdom kiosk kitchen kite kiwi knee knight knot koala label
    lace ladder lagoon lamb language lantern laptop large lasso launch lavender layer leader leaf league learn
    lecture legend lemon lemur length leopard lesson letter level liberty library lift lilac lily limber limit linen
    lion liquid lively lizard llama lobster locker locust lodge logic lollipop lotus lounge loyal lucky luggage
    lunar lupin luxury lyric macaroni machine magenta magic magnet mahogany mail mammal mango mansion maple marble
    march margin marigold market marmot maroon marvel mascot mason maximum mayor meadow measure medal medicine
    meeting mellow melody member memory mentor menu merit mermaid message meteor method metro midnight mild mineral
    minimum minnow minute miracle mirror mitten mixer mobile model module mole moment monday monsoon morning mosaic
    moss motor mouse mouth movie muffin mulberry multiply museum mushroom music mystery napkin narrator nation
    nature nautical navy nearby nectar needle nephew nest network neutral never newborn nibble nickel nine noble
    nodding nomad noodle noon normal north notebook novel nugget number nurse nutmeg nylon oak oasis oatmeal object
    oboe observe obtain ocean october offer office olive omelet onion opal open opera opinion optimist orange orbit
    orchard oregano organ origami ornament ostrich otter outdoor oxygen oyster ozone pacific paddle page painter
    palace palette palm pancake panda panel panorama papaya paper parade parcel park parsley party passport pasta
    path patio pattern pavement payment peanut pearl pebble pecan pelican pencil penguin people pepper perfect
    period person petal phantom photo phrase piano piccolo pickle picnic picture pigeon pillow pilot pink pioneer
    pipe pirate pitcher pixel pizza planet plaster platform plaza pledge plum plywood pocket podium poem point polar
    polka pond popcorn poppy porch porridge postcard potato pottery powder prairie present pretzel price primary
    prism problem produce profile program project promise proof protein proud prune public pudding pulley pumpkin
    punctual pupil puppet purple puzzle pyramid quail quality quantum quarter queen quick quiet quince quiver quiz
    quota rabbit raccoon radar radio rainbow raisin rally ramp random rapid raspberry rattle ravioli rebate receipt
    record recycle redwood referee reflex refresh region regular reindeer relax relish remedy remote renew repair
    report reptile rescue resin respect result return reunion reward rhubarb rhythm ribbon ring ripple robin robot
    rodeo romance rooster rope rotary round rover rubber ruby rucksack rudder ruler rumba runway rural rustic safari
    saffron sailor salad salmon salute sample sandal sapling sapphire sardine satchel saturn saucer sauna savanna
    sawdust scallop scarf scene school science scooter scout scroll sculptor seagull season second secret seed
    select sentence sequel serene series sesame seven shadow shampoo shark sheep shelf sherbet shield ship shoulder
    shovel shower shrimp shuttle sibling signal silk silver siren sister sixteen skate sketch skill skipper skunk
    sky slalom sleeve slogan slope smart smile smoke snack snail snow soap soccer social sock soda soft soil soldier
    solution sonnet soybean space spaniel sparrow spectrum speech spider spinach spiral splash sponge spoon sport
    spring spruce squash squirrel stable stadium staircase stamp station steam step sterling sticker stocking stone
    story straw street student sturdy style suburb subway success sugar suitcase summer sunday sunflower supper
    surface surprise sushi suspend swallow swan sweater swift swing sword symbol symphony syrup system tactic
    tadpole talent tandem tangerine tape target tariff taxi teacher teapot tech teddy telescope tempo tennis tent
    term terrace thank theme thermos thimble third thistle thousand thread throne thumb thunder thursday ticket
    tidal tiger tin tiptoe tissue titan today together token tomato tonic topaz tornado tortoise total toucan
    tourist towel track traffic trail transfer travel treasure tree triangle tribute tripod trolley trophy trout
    trumpet trust tuesday tulip tuna tundra turbine turkey turtle tutor twelve twenty twig typhoon ukulele umbrella
    uncle unicorn uniform unique universe upgrade upright uptown urban useful usher utensil utmost vacation vacuum
    valley vanilla variety vault vector vegetable velvet vendor venture veranda verse vessel veteran viaduct victory
    video view villa vinegar vintage violet virtue vision vitamin vivid vocal voice volcano volume voter voyage
    vulture waffle wagon waist waiter walnut walrus waltz wander wardrobe warm washer wave wedding wednesday weekend
    welcome whale wheat whisper white wicker widget wigwam window winter wisdom wolf wombat wood workshop world
    woven wreath wren xylophone yacht yard yeti yogurt yonder young zebra zephyr zero zigzag zinc zipper zodiac
    zoology zucchini
    """)
}
