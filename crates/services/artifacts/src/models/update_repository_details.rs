// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a repository.
    ///
    /// The field `repositoryType` selects the variant.
    pub enum UpdateRepositoryDetails by "repositoryType", sent {
        Generic(models::UpdateGenericRepositoryDetails) = "GENERIC", as_generic;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Generic;
        /// The description.
        description = "description", str, in Generic;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Generic;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Generic;
    }
}
