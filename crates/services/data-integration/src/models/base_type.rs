// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A base type.
    ///
    /// The field `modelType` selects the variant.
    pub enum BaseType by "modelType" {
        ArrayType(models::ArrayType) = "ARRAY_TYPE", as_array_type;
        CompositeType(models::CompositeType) = "COMPOSITE_TYPE", as_composite_type;
        ConfiguredType(models::ConfiguredType) = "CONFIGURED_TYPE", as_configured_type;
        DataType(models::DataType) = "DATA_TYPE", as_data_type;
        DerivedType(models::DerivedType) = "DERIVED_TYPE", as_derived_type;
        DynamicType(models::DynamicType) = "DYNAMIC_TYPE", as_dynamic_type;
        JavaType(models::JavaType) = "JAVA_TYPE", as_java_type;
        MapType(models::MapType) = "MAP_TYPE", as_map_type;
        MaterializedCompositeType(models::MaterializedCompositeType)
            = "MATERIALIZED_COMPOSITE_TYPE", as_materialized_composite_type;
    }
    shared {
        /// The key of the object.
        key = "key", str, in ArrayType CompositeType ConfiguredType DataType DerivedType DynamicType
            JavaType MapType MaterializedCompositeType;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in ArrayType CompositeType ConfiguredType DataType
            DerivedType DynamicType JavaType MapType MaterializedCompositeType;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in ArrayType CompositeType
            ConfiguredType DataType DerivedType DynamicType JavaType MapType
            MaterializedCompositeType;
        /// The name. At most 1,000 characters.
        name = "name", str, in ArrayType CompositeType ConfiguredType DataType DerivedType
            DynamicType JavaType MapType MaterializedCompositeType;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in ArrayType CompositeType ConfiguredType DataType
            DerivedType DynamicType JavaType MapType MaterializedCompositeType;
        /// The description.
        description = "description", str, in ArrayType CompositeType ConfiguredType DataType
            DerivedType DynamicType JavaType MapType MaterializedCompositeType;
    }
}
