// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a sensitive type.
    ///
    /// The field `entityType` selects the variant.
    pub enum UpdateSensitiveTypeDetails by "entityType", sent {
        SensitiveCategory(models::UpdateSensitiveCategoryDetails) = "SENSITIVE_CATEGORY",
            as_sensitive_category;
        SensitiveType(models::UpdateSensitiveTypePatternDetails) = "SENSITIVE_TYPE",
            as_sensitive_type;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in SensitiveCategory SensitiveType;
        /// The short name.
        short_name = "shortName", str, in SensitiveCategory SensitiveType;
        /// The description.
        description = "description", str, in SensitiveCategory SensitiveType;
        /// The OCID of the parent category.
        parent_category_id = "parentCategoryId", str, in SensitiveCategory SensitiveType;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in SensitiveCategory
            SensitiveType;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            SensitiveCategory SensitiveType;
    }
}
