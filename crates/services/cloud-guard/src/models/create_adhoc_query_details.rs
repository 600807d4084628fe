// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an adhoc query to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAdhocQueryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the ad hoc query.
    pub adhoc_query_details: models::AdhocQueryDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAdhocQueryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            adhoc_query_details = "adhocQueryDetails",
                with_adhoc_query_details(models::AdhocQueryDetails);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
