/**
 * **Names of equipment** as the tagger knows them: those that hardly ever mean anything else in the news, and those
 * that are also ordinary words or names and count only beside a class noun ("Patriot missiles"). They are a
 * feature of the model, so a change here asks for training anew; what is recognised by name stands in `catalogue/`.
 */

/** Names are separated by semicolons so that a line of a review stays short. */
function listed(names: string): ReadonlySet<string> {
  return new Set(
    names
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}

/** Equipment wherever they stand. */
export const certainNames = listed(`
  Yars; Uragan; Tochka; Javelin; Javelins; Stinger; Stingers; Pantsyr; Pantsyr-S1; Pantsir S; Stryker; Shenzhou; Panzer; Pak38; Tomcat; Tomcats; Stratojet; Stratojets; Super Stallion; Sea Stallion; Standard Missile 3; Shaheen II
  A-50U; Abrams M1; Admiral Kuznetsov; Aegis; Agni-II; Agni-III; Agni-V; Airbus A320; Airbus A330
  Airbus A380; AK-47; AK-47s; AK-74; AK47; Akatsiya; AMRAAM; AN/TPQ-36; AN/TPY-2; Antonov; Ariane 5
  Arleigh Burke-class; Armata; Arrow 3; ATACMS; Atlas V; B-1s; B-52s; Bayraktar; Bayraktar TB2
  Black Hawk; Black Hawks; Blackhawk; Boeing 737; Boeing 747; Boeing 757; Boeing 767; Boeing 777
  Boeing 787; Boomerang BTR; Bradley Fighting Vehicle; Bradleys; BrahMos; Buk-M1; Bulava; Burevestnik
  Carl Gustaf; Challenger 2; Chinook; Chinooks; D-30; David's Sling; Delta II; Dongfeng; Dongfeng-41
  Dragunov; Dreamliner; Eurofighter; Eurofighter Typhoon; Exocet; Exocets; F-15s; F-16s; F-18s; F-22s
  F-35s; Fajr; Fajr-3; Fajr-5; Falcon 9; Fateh-110; Galaxy C-5; Global Hawk; Globemaster; Gripen
  Gvozdika; Hatf; Hellfire; Hellfires; Hermes 450; Hermes 900; Heron TP; HIMARS; Humvee; Humvees
  Hwasong; Igla; Ilyushin; IRIS-T; Iron Dome; Iskander; Iskander-M; JASSM; JDAM; JDAMs; Kalashnikov
  Kalashnikovs; Kalibr; Katyusha; Katyushas; Kfir; Kilo-class; Kinzhal; Koalitsiya-SV; Kornet
  Krasukha; Krasukha-4; Krivak; Leopard 1; Leopard 2; Leopard 2A4; Leopard 2A6; Long March
  Los Angeles-class; M-16s; M1 Abrams; M109; M113; M16; M16s; M198; M1A1; M1A1 Abrams; M1A2
  M1A2 Abrams; M249; M4A1; M777; Merkava; Metis-M; MiG-29s; Minuteman III; Mirage 2000; Mirage F1
  Mohajer-6; MQ-1 Predator; MQ-9 Reaper; Msta-B; Msta-S; Murmansk-BN; Musudan; NASAMS; Nebo-M
  Nimitz-class; NLAW; NLAWs; Nodong; Ohio-class; Oreshnik; Orlan-10; Pantsir; Pantsir-S1; Panzerfaust
  Peacekeeper MX; Pershing II; Proton-M; Pukguksong; PzH 2000; Qassam; Qassams; Rafale; Rafales
  Rodong; RPG; RPG-7; RPGs; RQ-4 Global Hawk; Sarmat; Scorpene; Scud; Scud-B; Scud-C; Scuds; Sea Hawk
  Sea King; Sea Shadow; Sea Sparrow; Sejil; Shahab; Shahab-2; Shahab-3; Shahed; Shahed-131; Shahed-136
  Shaheen-II; Shilka; Sidewinder; Smerch; Soyuz; Space Shuttle; Starstreak; Storm Shadow
  Stratofortress; Stratotanker; Strykers; Su-25s; Sukhoi; Sukhois; Super Etendard; Super Hornet
  Switchblade; T-55s; T-72s; Taepo-dong; Taepodong; Taepodong-1; Taepodong-2; Terminator BMPT; THAAD
  Ticonderoga-class; Tochka-U; Tomahawk; Tomahawks; Topol-M; Tor-M1; Tor-M2; Tornado GR4; TOS-1
  TOS-1A; Tsirkon; Tunguska; Tupolev; Type 055; Type 23; Type 45; Typhoon-K; Unha; Unha-3; Uzi
  Virginia-class; Zelzal; Zelzal-2; Zoopark-1; Zumwalt
`);

/** Equipment only with a class noun close by. */
export const ambiguousNames = listed(`
  Columbia; Atlantis; Hunter; Lightning; Canberra; Victor; Vulcan; Valiant; Skyhawk; Sabre; Stuart; Centauro; TOW; MILAN; Spartan; Sprint; Shaheen; Demon; Cutlass; Banshee
  Abrams; Agni; Apache; Apaches; Archer; Arrow; Avangard; Babur; Backfire; Bal; Bastion; Bear; Beretta
  Blackjack; Borei; Boxer; Bradley; Brimstone; Buk; Bushmaster; CAESAR; Caesar; Caracal; Centurion; Challenger
  Charles de Gaulle; Cheetah; Cheonan; Chieftain; Cobra; Cougar; Discovery; Dvina; Eagle; Emad
  Endeavour; Falcon; Flanker; Focke-Wulf; Foxbat; Foxhound; Frogfoot; Fulcrum; Gainful; Gazelle
  Gepard; Ghauri; Glock; Goalkeeper; Grad; Grail; Growler; Grumble; Harpoon; Harpoons; Harrier
  Harriers; Havoc; Hawk; Hawkei; Hawkeye; Hawks; Hercules; Hind; Hip; Hokum; Hornet; Hornets; Hot
  Huey; Hurricane; Husky; Hydra; Igla; Javelin; Javelins; Jericho; Kilo; Krab; Kub; Lancaster; Lancet
  Leclerc; Leopard; Leopards; Liaoning; Liberator; Lynx; M2; M4; M60; Makarov; Marder; Mastiff
  Maverick; Merlin; Messerschmitt; Milan; Minuteman; Mirage; Mistral; Moskva; Mosquito; Mustang
  Neptune; Nimrod; Noor; Onyx; Orion; Osa; Osprey; Ospreys; Panther; Patriot; Patriots; Pechora
  Penguin; Phalanx; Phantom; Pion; Polaris; Popeye; Poseidon; Predator; Predators; Prithvi; Puma; Qiam
  Raptor; Raven; Reaper; Reapers; Rubezh; Sajil; Satan; SCALP; Scimitar; Scorpion; Shadow; Shandong
  Sherman; Silkworm; Sparrow; Spike; Spitfire; Stinger; Stingers; Strela; Stuka; Styx
  Sunburn; Taurus; Tejas; Thunderbolt; Tiger; Tigr; Tochka; Topol; Tor; Tornado; Tornados; Trident
  Typhoon; Typhoons; Uragan; Varyag; Vilkha; Viper; Voevoda; Volkhov; Warrior; Wildcat; Yakhont; Yars
  Yasen; Zero; Zircon; Zuni
`);
