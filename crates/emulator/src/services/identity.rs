//! Identity: what every tenancy has from its start: the tenancy itself, its root compartment, the user that
//! calls, its regions and availability domains.

use serde_json::{Value, json};

use crate::{
    call::Call,
    lock::lock,
    store::{Item, Tenancy},
    world::World,
};

pub(crate) const SERVICE: &str = "identity";

/// The operations that return what [`prepare`] adds, and nothing else.
pub(super) const OPERATIONS: [&str; 5] = [
    "GetTenancy",
    "ListAvailabilityDomains",
    "ListFaultDomains",
    "ListRegionSubscriptions",
    "ListRegions",
];

/// The regions: key, id and realm.
const REGIONS: &str = include_str!("identity/regions.txt");

/// The availability domains of a region, and the fault domains of each.
const DOMAINS: std::ops::RangeInclusive<u32> = 1..=3;

/// Adds what the tenancy and the principal of a caller have from their start, unless it is there.
pub(crate) fn prepare(call: &Call<'_>) {
    let mut world = lock(&call.state.world);
    let principal = (call.caller.tenancy.clone(), call.caller.principal.clone());
    if world.tenancies.contains(&principal) {
        return;
    }
    let is_new = !world.tenancies.iter().any(|(tenancy, _)| *tenancy == principal.0);
    world.tenancies.insert(principal);
    if is_new {
        add_tenancy(call, &mut world);
    }
    add_user(call, &mut world);
}

/// The base path of the service.
const BASE: &str = "20160918";

fn put(call: &Call<'_>, world: &mut World, below: &[&str], key: &str, value: Value) {
    let path: Vec<String> = [BASE].iter().chain(below).map(|part| (*part).to_owned()).collect();
    let owner = Tenancy::from(call.caller.tenancy.as_str());
    let items = world.store.collection_mut(SERVICE, &path);
    if items.get(key, &call.caller.tenancy).is_none() {
        items.put(Some(key.to_owned()), Item::new(value, Some(owner)));
    }
}

fn add_tenancy(call: &Call<'_>, world: &mut World) {
    let tenancy = call.caller.tenancy.as_str();
    let region = &call.state.options.region;
    let time = call.time();
    let name = format!("tenancy-{}", &tenancy[tenancy.len().saturating_sub(6)..]);
    let tags = json!({});
    let tenancy_item = json!({
        "id": tenancy,
        "name": name,
        "description": "The tenancy of the emulator",
        "homeRegionKey": region.key,
        "freeformTags": tags,
        "definedTags": tags,
    });
    put(call, world, &["tenancies"], tenancy, tenancy_item);
    // The root compartment is not in itself, so that lists of its children do not show it.
    let root = json!({
        "id": tenancy,
        "compartmentId": tenancy,
        "name": name,
        "description": "The root compartment",
        "timeCreated": time,
        "lifecycleState": "ACTIVE",
        "freeformTags": tags,
        "definedTags": tags,
    });
    put(call, world, &["compartments"], tenancy, root);
    for line in REGIONS.lines() {
        let mut words = line.split(' ');
        let (Some(key), Some(id), Some(realm)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        if realm == region.realm {
            let item = json!({ "key": key.to_ascii_uppercase(), "name": id });
            put(call, world, &["regions"], id, item);
        }
    }
    let own = json!({ "key": region.key, "name": region.id });
    put(call, world, &["regions"], &region.id, own);
    let subscription = json!({
        "regionKey": region.key,
        "regionName": region.id,
        "status": "READY",
        "isHomeRegion": true,
    });
    put(call, world, &["tenancies", tenancy, "regionSubscriptions"], &region.key, subscription);
    for number in DOMAINS {
        let name = call.state.availability_domain(number);
        let id =
            format!("ocid1.availabilitydomain.{}..{}", region.realm, name.to_ascii_lowercase());
        let domain = json!({ "name": name, "id": id });
        put(call, world, &["availabilityDomains"], &name, domain);
        for number in DOMAINS {
            let fault = json!({
                "name": format!("FAULT-DOMAIN-{number}"),
                "id": format!("{id}-fd-{number}"),
                "availabilityDomain": name,
            });
            put(call, world, &["faultDomains"], &format!("{name}/{number}"), fault);
        }
    }
}

fn add_user(call: &Call<'_>, world: &mut World) {
    let user = call.caller.principal.as_str();
    if !user.starts_with("ocid1.user.") {
        return;
    }
    let item = json!({
        "id": user,
        "compartmentId": call.caller.tenancy,
        "name": "user@example.com",
        "description": "The user of the profile",
        "email": "user@example.com",
        "emailVerified": true,
        "timeCreated": call.time(),
        "lifecycleState": "ACTIVE",
        "isMfaActivated": false,
        "capabilities": {
            "canUseConsolePassword": true,
            "canUseApiKeys": true,
            "canUseAuthTokens": true,
            "canUseSmtpCredentials": true,
            "canUseCustomerSecretKeys": true,
            "canUseOAuth2ClientCredentials": true,
        },
        "freeformTags": {},
        "definedTags": {},
    });
    put(call, world, &["users"], user, item);
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::REGIONS;

    #[test]
    fn regions_are_those_of_the_core() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/regions.json");
        let known: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let lines = known["regions"].as_array().unwrap().iter().map(|region| {
            let word = |name: &str| region[name].as_str().unwrap().to_owned();
            format!("{} {} {}\n", word("key"), word("id"), word("realm"))
        });
        assert_eq!(lines.collect::<String>(), REGIONS);
    }
}
