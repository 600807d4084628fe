// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource type schema attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeSchemaAttribute {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations:
        Option<Vec<models::ResourceTypeSchemaAttributeIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The localized display name of the attribute, for labels in UIs.
    pub idcs_display_name_message_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The IDCS schema URN.
    pub idcs_schema_urn: Option<String>,
    /// The IDCS fully qualified name.
    pub idcs_fully_qualified_name: Option<String>,
    /// Whether the attribute is a custom one.
    pub idcs_custom_attribute: Option<bool>,
    /// The type.
    pub type_: Option<models::ResourceTypeSchemaAttributeType>,
    /// Whether the attribute has multiple values.
    pub multi_valued: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// Whether a value is required.
    pub required: Option<bool>,
    /// The canonical values of the attribute.
    pub canonical_values: Option<Vec<String>>,
    /// Whether the string attribute is case-sensitive.
    pub case_exact: Option<bool>,
    /// The mutability of the attribute.
    pub mutability: Option<models::ResourceTypeSchemaAttributeMutability>,
    /// Whether end users can change the attribute.
    pub end_user_mutability: Option<models::ResourceTypeSchemaAttributeEndUserMutability>,
    /// The end user mutability allowed values.
    pub end_user_mutability_allowed_values:
        Option<Vec<models::ResourceTypeSchemaAttributeEndUserMutabilityAllowedValue>>,
    /// The kind of responses that include the attribute.
    pub returned: Option<models::ResourceTypeSchemaAttributeReturned>,
    /// The uniqueness of attribute values that the service provider enforces.
    pub uniqueness: Option<models::ResourceTypeSchemaAttributeUniqueness>,
    /// The IDCS CSV column header name.
    pub idcs_csv_column_header_name: Option<String>,
    /// The name of the target attribute in the connector framework (ICF).
    pub idcs_icf_bundle_attribute_name: Option<String>,
    /// Whether the connector framework (ICF) requires the attribute.
    pub idcs_icf_required: Option<bool>,
    /// The data type of the attribute in the connector framework (ICF).
    pub idcs_icf_attribute_type: Option<models::ResourceTypeSchemaAttributeIdcsIcfAttributeType>,
    /// The names of the resource types that the attribute can refer to. Applies only to attributes
    /// of type reference.
    pub reference_types: Option<Vec<String>>,
    /// The version that deprecated the schema. Deprecated.
    pub idcs_deprecated_since_version: Option<i64>,
    /// The version that added the schema. Deprecated.
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
    /// Whether the attribute can have values in several languages.
    pub idcs_multi_language: Option<bool>,
    /// The directly referenced resources.
    pub idcs_ref_resource_attributes: Option<Vec<String>>,
    /// The indirectly referenced resources.
    pub idcs_indirect_ref_resource_attributes: Option<Vec<String>>,
    /// The name of the sequence that creates values of the attribute.
    pub idcs_auto_increment_seq_name: Option<String>,
    /// Whether the value of the attribute is persisted.
    pub idcs_value_persisted: Option<bool>,
    /// The protection of the attribute value, such as encryption or a hash.
    pub idcs_sensitive: Option<models::ResourceTypeSchemaAttributeIdcsSensitive>,
    /// Whether the attribute is internal. Internal attributes are not available through REST.
    pub idcs_internal: Option<bool>,
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
    /// The name of the target index of the attribute.
    pub idcs_target_unique_constraint_name: Option<String>,
    /// The name of the target attribute for the normalized value. Applies only to searchable
    /// attributes that are not case-sensitive.
    pub idcs_target_norm_attribute_name: Option<String>,
    /// The name of the old target attribute, from before the migration.
    pub idcs_target_attribute_name_to_migrate_from: Option<String>,
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
    /// Whether references are validated when the resource is created, replaced, or updated.
    pub idcs_validate_reference: Option<bool>,
    /// The sub-attributes whose values together identify an element of a multi-valued attribute.
    pub idcs_composite_key: Option<Vec<String>>,
    /// Whether the values of complex attributes are fetched.
    pub idcs_fetch_complex_attribute_values: Option<bool>,
    /// Whether the attribute is SCIM-compliant.
    pub idcs_scim_compliant: Option<bool>,
    /// Whether the attribute can be mapped to identity sources outside, such as AD or LDAP. Ignored
    /// if the schema is not mappable.
    pub idcs_attribute_mappable: Option<bool>,
    /// The attribute of the resource that this attribute refers to.
    pub idcs_ref_resource_attribute: Option<String>,
    /// Whether the attribute can be cached.
    pub idcs_attribute_cacheable: Option<bool>,
}

model! {
    ResourceTypeSchemaAttribute {
        id = "id";
        ocid = "ocid";
        schemas = "schemas";
        meta = "meta";
        idcs_created_by = "idcsCreatedBy";
        idcs_last_modified_by = "idcsLastModifiedBy";
        idcs_prevented_operations = "idcsPreventedOperations";
        tags = "tags";
        delete_in_progress = "deleteInProgress";
        idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease";
        domain_ocid = "domainOcid";
        compartment_ocid = "compartmentOcid";
        tenancy_ocid = "tenancyOcid";
        name = "name";
        idcs_display_name_message_id = "idcsDisplayNameMessageId";
        resource_type = "resourceType";
        idcs_schema_urn = "idcsSchemaUrn";
        idcs_fully_qualified_name = "idcsFullyQualifiedName";
        idcs_custom_attribute = "idcsCustomAttribute";
        type_ = "type";
        multi_valued = "multiValued";
        description = "description";
        required = "required";
        canonical_values = "canonicalValues";
        case_exact = "caseExact";
        mutability = "mutability";
        end_user_mutability = "endUserMutability";
        end_user_mutability_allowed_values = "endUserMutabilityAllowedValues";
        returned = "returned";
        uniqueness = "uniqueness";
        idcs_csv_column_header_name = "idcsCsvColumnHeaderName";
        idcs_icf_bundle_attribute_name = "idcsICFBundleAttributeName";
        idcs_icf_required = "idcsICFRequired";
        idcs_icf_attribute_type = "idcsICFAttributeType";
        reference_types = "referenceTypes";
        idcs_deprecated_since_version = "idcsDeprecatedSinceVersion";
        idcs_added_since_version = "idcsAddedSinceVersion";
        idcs_deprecated_since_release_number = "idcsDeprecatedSinceReleaseNumber";
        idcs_added_since_release_number = "idcsAddedSinceReleaseNumber";
        idcs_min_length = "idcsMinLength";
        idcs_max_length = "idcsMaxLength";
        idcs_min_value = "idcsMinValue";
        idcs_max_value = "idcsMaxValue";
        idcs_multi_language = "idcsMultiLanguage";
        idcs_ref_resource_attributes = "idcsRefResourceAttributes";
        idcs_indirect_ref_resource_attributes = "idcsIndirectRefResourceAttributes";
        idcs_auto_increment_seq_name = "idcsAutoIncrementSeqName";
        idcs_value_persisted = "idcsValuePersisted";
        idcs_sensitive = "idcsSensitive";
        idcs_internal = "idcsInternal";
        idcs_trim_string_value = "idcsTrimStringValue";
        idcs_searchable = "idcsSearchable";
        idcs_generated = "idcsGenerated";
        idcs_auditable = "idcsAuditable";
        idcs_target_attribute_name = "idcsTargetAttributeName";
        idcs_target_unique_constraint_name = "idcsTargetUniqueConstraintName";
        idcs_target_norm_attribute_name = "idcsTargetNormAttributeName";
        idcs_target_attribute_name_to_migrate_from = "idcsTargetAttributeNameToMigrateFrom";
        idcs_to_target_mapper = "idcsToTargetMapper";
        idcs_from_target_mapper = "idcsFromTargetMapper";
        idcs_display_name = "idcsDisplayName";
        idcs_canonical_value_source_resource_type = "idcsCanonicalValueSourceResourceType";
        idcs_canonical_value_source_filter = "idcsCanonicalValueSourceFilter";
        idcs_validate_reference = "idcsValidateReference";
        idcs_composite_key = "idcsCompositeKey";
        idcs_fetch_complex_attribute_values = "idcsFetchComplexAttributeValues";
        idcs_scim_compliant = "idcsScimCompliant";
        idcs_attribute_mappable = "idcsAttributeMappable";
        idcs_ref_resource_attribute = "idcsRefResourceAttribute";
        idcs_attribute_cacheable = "idcsAttributeCacheable";
    }
}
