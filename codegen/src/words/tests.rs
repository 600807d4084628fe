//! Tests of the choice of a description.

use super::*;

fn glossary(text: &str) -> Glossary {
    Glossary::read("glossary.yaml", text).expect("a map of strings")
}

fn member<'a>(owner: &'a str, wire: &'a str, filter: Filter) -> Member<'a> {
    Member { owner, wire, own: None, is_ocid: false, filter }
}

#[track_caller]
fn described(glossary: &Glossary, member: &Member<'_>, value: &Type, expected: &str) -> Sources {
    let mut words = Words { glossary, counts: Descriptions::default() };
    assert_eq!(words.member(member, value), expected);
    words.counts.members
}

#[test]
fn own_text_precedes_glossary_and_name() {
    let glossary = glossary("name: The name.\n");
    let own = Member { own: Some(" Its name. "), ..member("Job", "name", Filter::No) };
    let counts = described(&glossary, &own, &Type::String, "Its name.");
    assert_eq!(counts, Sources { own: 1, ..Sources::default() });
    let listed = member("Job", "name", Filter::No);
    let counts = described(&glossary, &listed, &Type::String, "The name.");
    assert_eq!(counts, Sources { glossary: 1, ..Sources::default() });
    let unlisted = member("Job", "dbName", Filter::No);
    let counts = described(&glossary, &unlisted, &Type::String, "The DB name.");
    assert_eq!(counts, Sources { derived: 1, ..Sources::default() });
}

#[test]
fn filter_is_described_as_a_filter() {
    let glossary = glossary(
        "displayName: The display name. It can be changed.\n\
         List*.state: Filters by the state, in any case.\n\
         timeCreated: The creation time.\n",
    );
    let list = Type::List(Box::new(Type::String));
    for (wire, filter, value, expected) in [
        ("displayName", Filter::Field, &Type::String, "Filters by the display name."),
        ("state", Filter::Field, &Type::String, "Filters by the state, in any case."),
        (
            "timeCreatedLessThan",
            Filter::Option,
            &Type::DateTime,
            "Filters by the creation time: before this time.",
        ),
        (
            "sizeGreaterThan",
            Filter::Option,
            &Type::I64,
            "Filters by the size: more than this value.",
        ),
        ("shape", Filter::Field, &Type::String, "Filters by the shape."),
        ("shapes", Filter::Field, &list, "Filters by the shapes."),
        ("isOn", Filter::Field, &Type::Bool, "Filters by whether it is on."),
        ("accessLevel", Filter::Option, &Type::String, "The access level."),
        ("displayName", Filter::No, &Type::String, "The display name. It can be changed."),
    ] {
        described(&glossary, &member("ListJobs", wire, filter), value, expected);
    }
}

#[test]
fn only_known_ocids_are_called_ocids() {
    let common =
        glossary("id: The OCID of the resource.\ncompartmentId: The OCID of the compartment.\n");
    let service = glossary("userId: The OCID of the user.\n");
    let named = common.with(glossary("domainOcid: The ID of the domain.\n"));
    let glossary = common.with(service);
    let id = member("User", "id", Filter::No);
    described(&glossary, &id, &Type::String, "The ID of the resource.");
    let known = Member { is_ocid: true, ..id };
    described(&glossary, &known, &Type::String, "The OCID of the resource.");
    let compartment = member("User", "compartmentId", Filter::No);
    described(&glossary, &compartment, &Type::String, "The OCID of the compartment.");
    let of_service = member("Key", "userId", Filter::No);
    described(&glossary, &of_service, &Type::String, "The OCID of the user.");
    described(
        &named,
        &member("Key", "domainOcid", Filter::No),
        &Type::String,
        "The OCID of the domain.",
    );
    let derived = Member { is_ocid: true, ..member("Key", "vaultId", Filter::No) };
    described(&glossary, &derived, &Type::String, "The OCID of the vault.");
}

#[test]
fn bare_description_of_a_member_is_none_of_its_enum() {
    let glossary = Glossary::default();
    let mut words = Words { glossary: &glossary, counts: Descriptions::default() };
    let bare = words.inline_enum(Some("The lifecycle state."), "Job", "lifecycleState", false);
    assert_eq!(bare, "The possible values of the lifecycle state of a job.");
    let long = "The kind: `A` is the default.";
    assert_eq!(words.inline_enum(Some(long), "Job", "kind", false), long);
    assert_eq!(words.counts.items, Sources { own: 1, derived: 1, ..Sources::default() });
}
