// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Schema sub attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSubAttributes {
    /// The name.
    pub name: Option<String>,
    /// Whether access flows write values to the home region and must be able to read them there
    /// immediately.
    pub idcs_requires_immediate_read_after_write_for_access_flows: Option<bool>,
    /// Whether access flows that start in a replica region write values to the home region.
    pub idcs_requires_write_for_access_flows: Option<bool>,
    /// The localized display name of the attribute, for labels in UIs.
    pub idcs_display_name_message_id: Option<String>,
    /// Whether the attributes of the schema are hidden externally.
    pub idcs_rtsa_hide_attribute: Option<bool>,
    /// Whether the attribute is internal. Internal attributes are not available through REST.
    pub idcs_internal: Option<bool>,
    /// The type.
    pub type_: Option<models::SchemaSubAttributesType>,
    /// Whether the attribute has multiple values.
    pub multi_valued: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// Whether a value is required.
    pub required: Option<bool>,
    /// Whether an empty value is returned if the attribute is null.
    pub idcs_return_empty_when_null: Option<bool>,
    /// The canonical values of the attribute.
    pub canonical_values: Option<Vec<String>>,
    /// The default value of the attribute.
    pub idcs_default_value: Option<String>,
    /// Whether the string attribute is case-sensitive.
    pub case_exact: Option<bool>,
    /// The mutability of the attribute.
    pub mutability: Option<models::SchemaSubAttributesMutability>,
    /// The kind of responses that include the attribute.
    pub returned: Option<models::SchemaSubAttributesReturned>,
    /// The attribute that defines the CSV header for import and export.
    pub idcs_csv_attribute_name: Option<String>,
    /// The uniqueness of attribute values that the service provider enforces.
    pub uniqueness: Option<models::SchemaSubAttributesUniqueness>,
    /// The names of the resource types that the attribute can refer to. Applies only to attributes
    /// of type reference.
    pub reference_types: Option<Vec<String>>,
    /// The version that deprecated the schema. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub idcs_deprecated_since_version: Option<i64>,
    /// The version that added the schema. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub idcs_added_since_version: Option<i64>,
    /// The release number that deprecated the schema.
    pub idcs_deprecated_since_release_number: Option<String>,
    /// The release number that added the schema.
    pub idcs_added_since_release_number: Option<String>,
    /// The minimum length of the attribute.
    pub idcs_min_length: Option<i64>,
    /// The maximum length of the attribute.
    pub idcs_max_length: Option<i64>,
    /// The minimum value of the integer attribute.
    pub idcs_min_value: Option<i64>,
    /// The maximum value of the integer attribute.
    pub idcs_max_value: Option<i64>,
    /// Whether the attribute can be true in only one of the values.
    pub idcs_only_one_value_can_be_true: Option<bool>,
    /// The number of IDCS maximum values returned.
    pub idcs_max_values_returned: Option<i64>,
    /// Whether the attribute has to be true in at least one of the values.
    pub idcs_one_value_must_be_true: Option<bool>,
    /// The directly referenced resources.
    pub idcs_ref_resource_attributes: Option<Vec<String>>,
    /// The indirectly referenced resources.
    pub idcs_indirect_ref_resource_attributes: Option<Vec<String>>,
    /// Whether the value of the attribute is persisted.
    pub idcs_value_persisted: Option<bool>,
    /// The protection of the attribute value, such as encryption or a hash.
    pub idcs_sensitive: Option<models::SchemaSubAttributesIdcsSensitive>,
    /// Whether leading and trailing blanks of strings are removed.
    pub idcs_trim_string_value: Option<bool>,
    /// Whether the attribute is allowed in search filters.
    pub idcs_searchable: Option<bool>,
    /// Whether the attribute value was generated.
    pub idcs_generated: Option<bool>,
    /// Whether changes of the attribute are audited.
    pub idcs_auditable: Option<bool>,
    /// The name of the target attribute for persistence.
    pub idcs_target_attribute_name: Option<String>,
    /// The name of the target attribute for the normalized value. Applies only to searchable
    /// attributes that are not case-sensitive.
    pub idcs_target_norm_attribute_name: Option<String>,
    /// The name of the old target attribute, from before the migration.
    pub idcs_target_attribute_name_to_migrate_from: Option<String>,
    /// The name of the target index of the attribute.
    pub idcs_target_unique_constraint_name: Option<String>,
    /// The mapper from the attribute value to the data provider.
    pub idcs_to_target_mapper: Option<String>,
    /// The mapper from the data provider to the attribute value.
    pub idcs_from_target_mapper: Option<String>,
    /// The display name of the attribute, or the catalog key for its localization.
    pub idcs_display_name: Option<String>,
    /// The resource type that dynamic canonical values are read from.
    pub idcs_canonical_value_source_resource_type: Option<String>,
    /// The filter for reading the canonical values of the attribute.
    pub idcs_canonical_value_source_filter: Option<String>,
    /// The ID of the resource type that canonical values are read from.
    pub idcs_canonical_value_source_resource_type_id: Option<String>,
    /// The attribute with the display name of canonical values.
    pub idcs_canonical_value_source_display_attr_name: Option<String>,
    /// The attribute with the key of canonical values.
    pub idcs_canonical_value_source_key_attr_name: Option<String>,
    /// Whether references are validated when the resource is created, replaced, or updated.
    pub idcs_validate_reference: Option<bool>,
    /// Whether the attribute is SCIM-compliant.
    pub idcs_scim_compliant: Option<bool>,
    /// Whether the attribute can be mapped to identity sources outside, such as AD or LDAP. Ignored
    /// if the schema is not mappable.
    pub idcs_attribute_mappable: Option<bool>,
    /// Whether the attribute can be cached.
    pub idcs_attribute_cacheable: Option<bool>,
    /// The position of the attribute in the account form.
    pub idcsui_order: Option<i64>,
    /// The regular expression with which the account form validates values of the attribute.
    pub idcsui_regexp: Option<String>,
    /// Whether the account form shows the attribute.
    pub idcsui_visible: Option<bool>,
    /// The widget for the attribute in the account form.
    pub idcsui_widget: Option<models::SchemaSubAttributesIdcsuiWidget>,
    /// Whether the value is stored in another attribute, so that it is not validated here.
    pub idcs_value_persisted_in_other_attribute: Option<bool>,
    /// Whether the attribute contains personal data.
    pub idcs_pii: Option<bool>,
    /// Whether HTML content of the value is sanitized.
    pub idcs_sanitize: Option<bool>,
    /// Whether the attribute is excluded from patches that upgrade built-in resources.
    pub idcs_exclude_from_upgrade_patch: Option<bool>,
}

model! {
    SchemaSubAttributes {
        optional {
            name = "name", with_name(String);
            idcs_requires_immediate_read_after_write_for_access_flows =
                "idcsRequiresImmediateReadAfterWriteForAccessFlows",
                with_idcs_requires_immediate_read_after_write_for_access_flows(bool);
            idcs_requires_write_for_access_flows = "idcsRequiresWriteForAccessFlows",
                with_idcs_requires_write_for_access_flows(bool);
            idcs_display_name_message_id = "idcsDisplayNameMessageId",
                with_idcs_display_name_message_id(String);
            idcs_rtsa_hide_attribute = "idcsRtsaHideAttribute", with_idcs_rtsa_hide_attribute(bool);
            idcs_internal = "idcsInternal", with_idcs_internal(bool);
            type_ = "type", with_type(models::SchemaSubAttributesType);
            multi_valued = "multiValued", with_multi_valued(bool);
            description = "description", with_description(String);
            required = "required", with_required(bool);
            idcs_return_empty_when_null = "idcsReturnEmptyWhenNull",
                with_idcs_return_empty_when_null(bool);
            canonical_values = "canonicalValues", with_canonical_values([String]);
            idcs_default_value = "idcsDefaultValue", with_idcs_default_value(String);
            case_exact = "caseExact", with_case_exact(bool);
            mutability = "mutability", with_mutability(models::SchemaSubAttributesMutability);
            returned = "returned", with_returned(models::SchemaSubAttributesReturned);
            idcs_csv_attribute_name = "idcsCsvAttributeName", with_idcs_csv_attribute_name(String);
            uniqueness = "uniqueness", with_uniqueness(models::SchemaSubAttributesUniqueness);
            reference_types = "referenceTypes", with_reference_types([String]);
            idcs_deprecated_since_version = "idcsDeprecatedSinceVersion",
                with_idcs_deprecated_since_version(i64);
            idcs_added_since_version = "idcsAddedSinceVersion", with_idcs_added_since_version(i64);
            idcs_deprecated_since_release_number = "idcsDeprecatedSinceReleaseNumber",
                with_idcs_deprecated_since_release_number(String);
            idcs_added_since_release_number = "idcsAddedSinceReleaseNumber",
                with_idcs_added_since_release_number(String);
            idcs_min_length = "idcsMinLength", with_idcs_min_length(i64);
            idcs_max_length = "idcsMaxLength", with_idcs_max_length(i64);
            idcs_min_value = "idcsMinValue", with_idcs_min_value(i64);
            idcs_max_value = "idcsMaxValue", with_idcs_max_value(i64);
            idcs_only_one_value_can_be_true = "idcsOnlyOneValueCanBeTrue",
                with_idcs_only_one_value_can_be_true(bool);
            idcs_max_values_returned = "idcsMaxValuesReturned", with_idcs_max_values_returned(i64);
            idcs_one_value_must_be_true = "idcsOneValueMustBeTrue",
                with_idcs_one_value_must_be_true(bool);
            idcs_ref_resource_attributes = "idcsRefResourceAttributes",
                with_idcs_ref_resource_attributes([String]);
            idcs_indirect_ref_resource_attributes = "idcsIndirectRefResourceAttributes",
                with_idcs_indirect_ref_resource_attributes([String]);
            idcs_value_persisted = "idcsValuePersisted", with_idcs_value_persisted(bool);
            idcs_sensitive = "idcsSensitive",
                with_idcs_sensitive(models::SchemaSubAttributesIdcsSensitive);
            idcs_trim_string_value = "idcsTrimStringValue", with_idcs_trim_string_value(bool);
            idcs_searchable = "idcsSearchable", with_idcs_searchable(bool);
            idcs_generated = "idcsGenerated", with_idcs_generated(bool);
            idcs_auditable = "idcsAuditable", with_idcs_auditable(bool);
            idcs_target_attribute_name = "idcsTargetAttributeName",
                with_idcs_target_attribute_name(String);
            idcs_target_norm_attribute_name = "idcsTargetNormAttributeName",
                with_idcs_target_norm_attribute_name(String);
            idcs_target_attribute_name_to_migrate_from = "idcsTargetAttributeNameToMigrateFrom",
                with_idcs_target_attribute_name_to_migrate_from(String);
            idcs_target_unique_constraint_name = "idcsTargetUniqueConstraintName",
                with_idcs_target_unique_constraint_name(String);
            idcs_to_target_mapper = "idcsToTargetMapper", with_idcs_to_target_mapper(String);
            idcs_from_target_mapper = "idcsFromTargetMapper", with_idcs_from_target_mapper(String);
            idcs_display_name = "idcsDisplayName", with_idcs_display_name(String);
            idcs_canonical_value_source_resource_type = "idcsCanonicalValueSourceResourceType",
                with_idcs_canonical_value_source_resource_type(String);
            idcs_canonical_value_source_filter = "idcsCanonicalValueSourceFilter",
                with_idcs_canonical_value_source_filter(String);
            idcs_canonical_value_source_resource_type_id = "idcsCanonicalValueSourceResourceTypeID",
                with_idcs_canonical_value_source_resource_type_id(String);
            idcs_canonical_value_source_display_attr_name =
                "idcsCanonicalValueSourceDisplayAttrName",
                with_idcs_canonical_value_source_display_attr_name(String);
            idcs_canonical_value_source_key_attr_name = "idcsCanonicalValueSourceKeyAttrName",
                with_idcs_canonical_value_source_key_attr_name(String);
            idcs_validate_reference = "idcsValidateReference", with_idcs_validate_reference(bool);
            idcs_scim_compliant = "idcsScimCompliant", with_idcs_scim_compliant(bool);
            idcs_attribute_mappable = "idcsAttributeMappable", with_idcs_attribute_mappable(bool);
            idcs_attribute_cacheable = "idcsAttributeCacheable",
                with_idcs_attribute_cacheable(bool);
            idcsui_order = "idcsuiOrder", with_idcsui_order(i64);
            idcsui_regexp = "idcsuiRegexp", with_idcsui_regexp(String);
            idcsui_visible = "idcsuiVisible", with_idcsui_visible(bool);
            idcsui_widget = "idcsuiWidget",
                with_idcsui_widget(models::SchemaSubAttributesIdcsuiWidget);
            idcs_value_persisted_in_other_attribute = "idcsValuePersistedInOtherAttribute",
                with_idcs_value_persisted_in_other_attribute(bool);
            idcs_pii = "idcsPii", with_idcs_pii(bool);
            idcs_sanitize = "idcsSanitize", with_idcs_sanitize(bool);
            idcs_exclude_from_upgrade_patch = "idcsExcludeFromUpgradePatch",
                with_idcs_exclude_from_upgrade_patch(bool);
        }
    }
}
