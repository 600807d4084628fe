// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a skill to create.
    ///
    /// The field `kind` selects the variant.
    pub enum CreateSkillDetails by "kind", sent {
        Clone(models::CloneSkillDetails) = "CLONE", as_clone;
        Extend(models::ExtendSkillDetails) = "EXTEND", as_extend;
        New(models::CreateNewSkillDetails) = "NEW", as_new;
        Version(models::CreateSkillVersionDetails) = "VERSION", as_version;
    }
    shared {
        /// The category.
        category = "category", str, in Clone Extend New Version;
        /// The description.
        description = "description", str, in Clone Extend New Version;
        /// The version of the platform.
        platform_version = "platformVersion", str, in Clone Extend New Version;
        /// The version of the dialog.
        dialog_version = "dialogVersion", str, in Clone Extend New Version;
        /// The multilingual mode.
        multilingual_mode = "multilingualMode", copy models::SkillMultilingualMode, in Clone Extend
            New Version;
        /// The primary language of the resource.
        primary_language_tag = "primaryLanguageTag", str, in Clone Extend New Version;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Clone Extend New Version;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Clone Extend
            New Version;
    }
}
