// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Java migration analysis to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestJavaMigrationAnalysisDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The targets.
    pub targets: Vec<models::JavaMigrationAnalysisTarget>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RequestJavaMigrationAnalysisDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            targets = "targets", with_targets([models::JavaMigrationAnalysisTarget]);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
