// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// The OCID of the resource.
    pub id: String,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
}

model! {
    Resource {
        required {
            id = "id", with_id(String);
        }
        optional {
            metadata = "metadata", with_metadata({String});
            parameters = "parameters", with_parameters([models::Parameter]);
        }
    }
}
