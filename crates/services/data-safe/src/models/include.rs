// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An include.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Include {
    /// The compartments.
    pub compartments: Option<Vec<models::Compartments>>,
    /// The OCIDs of target databases.
    pub target_database_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The value of `freeformTagsIn`.
    pub freeform_tags_in: Option<BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Include {
        optional {
            compartments = "compartments", with_compartments([models::Compartments]);
            target_database_ids = "targetDatabaseIds", with_target_database_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags_in = "freeformTagsIn", with_freeform_tags_in({Value});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
