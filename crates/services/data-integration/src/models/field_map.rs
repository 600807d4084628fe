// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A field map.
    ///
    /// The field `modelType` selects the variant.
    pub enum FieldMap by "modelType" {
        CompositeFieldMap(models::CompositeFieldMap) = "COMPOSITE_FIELD_MAP",
            as_composite_field_map;
        ConditionalCompositeFieldMap(models::ConditionalCompositeFieldMap)
            = "CONDITIONAL_COMPOSITE_FIELD_MAP", as_conditional_composite_field_map;
        DirectFieldMap(models::DirectFieldMap) = "DIRECT_FIELD_MAP", as_direct_field_map;
        DirectNamedFieldMap(models::DirectNamedFieldMap) = "DIRECT_NAMED_FIELD_MAP",
            as_direct_named_field_map;
        NamedEntityMap(models::NamedEntityMap) = "NAMED_ENTITY_MAP", as_named_entity_map;
        RuleBasedEntityMap(models::RuleBasedEntityMap) = "RULE_BASED_ENTITY_MAP",
            as_rule_based_entity_map;
        RuleBasedFieldMap(models::RuleBasedFieldMap) = "RULE_BASED_FIELD_MAP",
            as_rule_based_field_map;
    }
    shared {
        /// The description.
        description = "description", str, in CompositeFieldMap ConditionalCompositeFieldMap
            DirectFieldMap DirectNamedFieldMap NamedEntityMap RuleBasedEntityMap RuleBasedFieldMap;
    }
}
