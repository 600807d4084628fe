// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An entity.
    ///
    /// The field `type` selects the variant.
    pub enum Entity by "type", sent {
        Composite(models::CompositeEntity) = "COMPOSITE", as_composite;
        EnumValues(models::ValueListEntity) = "ENUM_VALUES", as_enum_values;
    }
    shared {
        /// The ID of the resource.
        id = "id", str, in Composite EnumValues;
        /// The name. Unique in the parent resource.
        name = "name", str, in Composite EnumValues;
    }
}
