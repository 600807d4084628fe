// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a repository to create.
    ///
    /// The field `repositoryType` selects the variant.
    pub enum CreateRepositoryDetails by "repositoryType", sent {
        Generic(models::CreateGenericRepositoryDetails) = "GENERIC", as_generic;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Generic;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Generic;
        /// The description.
        description = "description", str, in Generic;
        /// Whether the repository is immutable, so that images in it cannot be overwritten.
        is_immutable = "isImmutable", copy bool, in Generic;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Generic;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Generic;
    }
}
