// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A sensitive type.
    ///
    /// The field `entityType` selects the variant.
    pub enum SensitiveType by "entityType" {
        SensitiveCategory(models::SensitiveCategory) = "SENSITIVE_CATEGORY", as_sensitive_category;
        SensitiveType(models::SensitiveTypePattern) = "SENSITIVE_TYPE", as_sensitive_type;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in SensitiveCategory SensitiveType;
        /// The display name.
        display_name = "displayName", str, in SensitiveCategory SensitiveType;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in SensitiveCategory SensitiveType;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::SensitiveTypeLifecycleState, in
            SensitiveCategory SensitiveType;
        /// The short name.
        short_name = "shortName", str, in SensitiveCategory SensitiveType;
        /// The source.
        source = "source", copy models::SensitiveTypeSource, in SensitiveCategory SensitiveType;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in SensitiveCategory SensitiveType;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in SensitiveCategory SensitiveType;
        /// The description.
        description = "description", str, in SensitiveCategory SensitiveType;
        /// The OCID of the parent category.
        parent_category_id = "parentCategoryId", str, in SensitiveCategory SensitiveType;
        /// Whether the object is common.
        is_common = "isCommon", copy bool, in SensitiveCategory SensitiveType;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in SensitiveCategory
            SensitiveType;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            SensitiveCategory SensitiveType;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            SensitiveCategory SensitiveType;
    }
}
