// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A repository.
    ///
    /// The field `repositoryType` selects the variant.
    pub enum Repository by "repositoryType" {
        Generic(models::GenericRepository) = "GENERIC", as_generic;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Generic;
        /// The display name.
        display_name = "displayName", str, in Generic;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Generic;
        /// The description.
        description = "description", str, in Generic;
        /// Whether the repository is immutable, so that images in it cannot be overwritten.
        is_immutable = "isImmutable", copy bool, in Generic;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::RepositoryLifecycleState, in Generic;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Generic;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Generic;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Generic;
    }
}
