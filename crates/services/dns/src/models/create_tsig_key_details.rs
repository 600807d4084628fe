// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of a TSIG key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTsigKeyDetails {
    /// The algorithm.
    pub algorithm: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The secret.
    pub secret: Secret,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTsigKeyDetails {
        required {
            algorithm = "algorithm", with_algorithm(String);
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            secret = "secret", with_secret(Secret);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
