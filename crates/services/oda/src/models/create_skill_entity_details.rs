// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a skill entity to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateSkillEntityDetails by "type", sent {
        Composite(models::CreateSkillCompositeEntityDetails) = "COMPOSITE", as_composite;
        EnumValues(models::CreateSkillValueListEntityDetails) = "ENUM_VALUES", as_enum_values;
    }
    shared {
        /// The name. Unique in the parent resource.
        name = "name", str, in Composite EnumValues;
    }
}
