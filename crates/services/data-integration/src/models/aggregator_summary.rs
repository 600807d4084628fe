// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an aggregator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatorSummary {
    /// The type.
    pub type_: Option<String>,
    /// The key of the object.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    AggregatorSummary {
        optional {
            type_ = "type", with_type(String);
            key = "key", with_key(String);
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            description = "description", with_description(String);
        }
    }
}
