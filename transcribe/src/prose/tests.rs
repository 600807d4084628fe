//! Sentences of every form, with the facts in them. None of them is Oracle's.

use super::{Subject, stated};
use crate::document::{Map, Node};
use crate::types::Type;

/// Returns the facts in a description as `name=value`.
fn facts(description: &str, wire: &str, value: &Type, allowed: &[&str]) -> String {
    let allowed: Vec<_> = allowed.iter().map(|value| (*value).to_owned()).collect();
    let subject = Subject { model: Some("Job"), wire, value, allowed: &allowed, secret: false };
    let mut schema = Map::new();
    stated(description, &subject).add_to(&mut schema);
    let facts = schema.into_iter().map(|(name, value)| match value {
        Node::Bool(value) => format!("{name}={value}"),
        Node::Text(value) | Node::Number(value) => format!("{name}={value}"),
        Node::Map(map) => {
            let fields = map.into_iter().map(|(field, value)| match value {
                Node::Text(value) => format!("{field}:{value}"),
                _ => field,
            });
            format!("{name}={}", fields.collect::<Vec<_>>().join(","))
        }
        Node::List(_) => name,
    });
    facts.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(value: &Type, allowed: &[&str], table: &[(&str, &str)]) {
    for (description, expected) in table {
        assert_eq!(facts(description, "jobName", value, allowed), *expected, "{description}");
    }
}

#[test]
fn defaults_of_booleans() {
    let table = [
        ("Whether. Default is false.", "default=false"),
        ("Whether. The default value is `TRUE`.", "default=true"),
        ("Whether. Defaults to false, which means that it is slow.", "default=false"),
        ("Whether. If this is not set, the default is `false`.", "default=false"),
        ("Whether. By default, it is set to true.", "default=true"),
        ("Whether (default: true).", "default=true"),
        ("Whether. If the job is large, the default is true.", ""),
        ("Whether. The default is true. For small jobs, the default is false.", ""),
        ("Whether the default is true.", ""),
        ("Whether. The default is that of the job.", ""),
    ];
    check(&Type::Boolean, &[], &table);
}

#[test]
fn defaults_of_enums_are_values() {
    let table = [
        ("The mode. Default: `FAST`", "default=FAST"),
        ("The mode. If omitted, defaults to fast.", "default=FAST"),
        ("The mode. The default is normal.", ""),
        ("Default order for FAST is ascending.", ""),
        ("Use the default FAST.", ""),
    ];
    check(&Type::String, &["FAST", "SLOW"], &table);
    check(&Type::String, &["fast", "FAST"], &[("Default is Fast.", "")]);
    let table = [
        ("The set. The default is AL32UTF8.", "default=AL32UTF8"),
        ("The set. The default is none.", ""),
        ("The set. The default is NULL.", ""),
        ("The set. The default is Unicode.", ""),
    ];
    check(&Type::String, &[], &table);
}

#[test]
fn defaults_of_orders() {
    let table = [
        ("The order. By default, it is ascending.", "default=ASC"),
        ("The order. Descending order is the default order.", "default=DESC"),
        ("The order. Default sort order is ascending.", "default=ASC"),
        ("The order. The default order depends on the field.", ""),
    ];
    check(&Type::String, &["ASC", "DESC"], &table);
}

#[test]
fn fields_to_sort_by_have_orders() {
    let table = [
        ("Default order for `size` is descending.", "x-oci-sort-orders=size:DESC"),
        (
            "The field. Default order of time made is descending. The default order for _size_ is \
             **ascending**. If no value is specified, size is the default.",
            "default=size x-oci-sort-orders=timeMade:DESC,size:ASC",
        ),
        (
            "The default sort order for ‘SIZE’ is ascending and the default sort order for \
             ‘timeMade’ is descending.",
            "x-oci-sort-orders=size:ASC,timeMade:DESC",
        ),
        ("Default order for size is ascending. Default order for size is descending.", ""),
        ("Default order for colour is ascending.", ""),
        ("If no value is specified size is default.", "default=size"),
    ];
    for (description, expected) in table {
        let found = facts(description, "sortBy", &Type::String, &["size", "timeMade"]);
        assert_eq!(found, expected, "{description}");
    }
}

#[test]
fn comparisons_and_exclusions() {
    let table = [
        ("The state. The state value is case-insensitive.", "x-oci-ignore-case=true"),
        ("The name. The match is not case sensitive.", "x-oci-ignore-case=true"),
        ("The name. The first part is case-insensitive.", ""),
        (
            "The key. Note: When provided, 'keySecretId' field must not be provided.",
            "x-oci-excludes=keySecretId",
        ),
        ("The key. When provided, 'a' field must not be provided by users.", ""),
    ];
    check(&Type::String, &[], &table);
}

#[test]
fn numbers_have_the_unit_of_the_value() {
    let table = [
        ("The time in seconds. Default is 30.", "default=30 x-oci-unit=seconds"),
        ("The time (in seconds). Default is 30 seconds.", "default=30 x-oci-unit=seconds"),
        ("The time, in seconds, to wait. The default is 1 minute.", "x-oci-unit=seconds"),
        ("The time. Default is 30 days.", ""),
        ("The time. If no duration is specified, the default value 1 will be used.", "default=1"),
        (
            "The time in days. Must be between 1 and 30 days.",
            "minimum=1 maximum=30 x-oci-unit=days",
        ),
        ("The time in days. Must be between 1 and 30 hours.", "x-oci-unit=days"),
        ("The time in days, weeks or months.", ""),
        ("The speed in MB/s.", ""),
        ("The number of jobs per day in percent.", ""),
        ("The time in seconds since the epoch.", ""),
        ("The size. In days of need, it grows.", ""),
        ("The size in gigabytes (GB).", "x-oci-unit=GB"),
        ("The size in gigabytes with an increment of one.", "x-oci-unit=GB"),
    ];
    check(&Type::Integer, &[], &table);
    let named = facts("The time. Default is 30 seconds.", "timeInSeconds", &Type::Integer, &[]);
    assert_eq!(named, "default=30");
    let other = facts("The time. Default is 30 seconds.", "timeInMinutes", &Type::Integer, &[]);
    assert_eq!(other, "");
}

#[test]
fn bounds_of_numbers() {
    let table = [
        ("The score between 0 and 1.", "minimum=0 maximum=1"),
        ("Any. The value must be between `1` and `65535`.", "minimum=1 maximum=65535"),
        ("Any. Valid values are from 1 to 8.", "minimum=1 maximum=8"),
        ("Any. 1 is the minimum, 1,000 is the maximum.", "minimum=1 maximum=1000"),
        (
            "Any. Give a value greater than zero and less than or equal to 90.",
            "minimum=1 maximum=90",
        ),
        ("Any. Minimum value is 50.", "minimum=50"),
        ("Any. The value cannot be less than 3.", "minimum=3"),
        ("Any. The default is 5. Must be between 6 and 9.", "minimum=6 maximum=9"),
        ("Any. If it is fast, the value must be between 1 and 5.", ""),
        ("Any. Valid values: 10, 20, 30 and 60.", ""),
        ("Any. The range is 9 to 1.", ""),
        ("Any. Must be between 1 and 5. Must be between 1 and 9.", ""),
        ("The days between 1 and 5 May.", ""),
        ("Any. Must be between 0.5 and 1.", ""),
        ("Any. The maximum number of jobs to return.", ""),
    ];
    check(&Type::Integer, &[], &table);
    check(&Type::Number, &[], &[("Any. Must be between 0.5 and 1.", "minimum=0.5 maximum=1")]);
}

#[test]
fn bounds_of_lengths_and_lists() {
    let table = [
        ("Any. Maximum length is 40 characters.", "maxLength=40"),
        ("Any. It can contain a maximum of eight alphanumeric characters.", "maxLength=8"),
        ("Any. It must be between 8 and 32 characters long.", "minLength=8 maxLength=32"),
        ("Any. It must be at least nine characters and contain two digits.", "minLength=9"),
        ("Any. It must contain at least 2 special characters.", ""),
        ("Any. The maximum length of the host and the domain is 63 characters.", ""),
        ("Any. A letter, followed by 1 to 30 alphanumeric characters.", ""),
        ("The first 10 characters.", ""),
        ("Any. At most 5 MB.", ""),
    ];
    check(&Type::String, &[], &table);
    let list = Type::List(Box::new(Type::String));
    let table = [
        ("The hosts. A maximum of 3 is allowed.", "maxItems=3"),
        ("The files (minimum 1, maximum 1024) to read.", "minItems=1 maxItems=1024"),
        ("The hosts. Each has at most 3 names.", ""),
        ("The keys. The length of the combined keys cannot exceed 100 characters.", ""),
    ];
    check(&list, &[], &table);
}

#[test]
fn immutable_and_unique_values() {
    let table = [
        ("The name. It cannot be changed.", "x-oci-immutable=true"),
        ("The name, which can't be changed after creation.", "x-oci-immutable=true"),
        ("The id that is immutable.", "x-oci-immutable=true"),
        ("The name. This value is immutable.", "x-oci-immutable=true"),
        (
            "The name. It must be unique in the tenancy and cannot be changed.",
            "x-oci-immutable=true x-oci-unique=tenancy",
        ),
        (
            "The name. The name must be unique across all jobs in the compartment.",
            "x-oci-unique=compartment",
        ),
        ("The name. Does not have to be unique, and it's changeable.", "x-oci-unique=false"),
        ("The name. It must be unique in the garden.", ""),
        ("The name. It should be unique in the tenancy if it is long.", ""),
        ("Whether the repository is immutable.", ""),
        ("The name. It cannot be changed in parallel with the size.", ""),
        ("The name. Rules of the system cannot be changed.", ""),
        ("The name. It cannot be changed by users.", ""),
        ("The name. It cannot be changed while the job runs.", ""),
    ];
    check(&Type::String, &[], &table);
}

#[test]
fn description_need_not_say_that_it_is_not_unique() {
    let text = "The text. Does not have to be unique.";
    assert_eq!(facts(text, "description", &Type::String, &[]), "");
}

#[test]
fn filter_is_neither_unique_nor_immutable() {
    let value = Type::String;
    let subject = Subject { model: None, wire: "name", value: &value, allowed: &[], secret: false };
    let found = stated("The name. Does not have to be unique. It cannot be changed.", &subject);
    assert_eq!(found, super::Stated::default());
}

#[test]
fn properties_of_scim_attributes() {
    let text = "The age. It cannot be changed.\n\n**SCIM++ Properties:**\n- mutability: readWrite\n\
                - idcsMinValue: 1\n - idcsMaxValue: 9";
    check(&Type::Integer, &[], &[(text, "minimum=1 maximum=9")]);
    let text = "The age.\n\n**SCIM++ Properties:**\n - mutability: immutable";
    check(&Type::String, &[], &[(text, "x-oci-immutable=true")]);
}

#[test]
fn examples_show_a_form() {
    let table = [
        ("The shape. Example: `VM.Standard2.1`", "example=VM.Standard2.1"),
        ("The shape.\n\nFor example: `\"A B\"`.", "example=A B"),
        ("The shape. Example: `ocid1.job.oc1..uniqueID`", ""),
        ("The shape. Example: `My new job`", ""),
        ("The shape. Example: `2016-08-25T21:10:29.600Z`", ""),
        ("The shape. Example: `{\"a\": 1}`", ""),
        ("The shape. Example: `0a 1b 2c 3d 4e 5f`", ""),
        ("The shape. Example: `wrong` is not allowed", ""),
        ("The shape. Example: `a`. Example: `b`", ""),
        ("The shape. Example: a", ""),
    ];
    check(&Type::String, &[], &table);
    check(&Type::Integer, &[], &[("Any. Example: `500`", "example=500"), ("Example: `5x`", "")]);
    for wire in ["adminPassword", "secretName", "page"] {
        assert_eq!(facts("Any. Example: `abc`", wire, &Type::String, &[]), "", "{wire}");
    }
}
