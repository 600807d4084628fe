// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A kmsi setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsiSetting {
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
    pub idcs_prevented_operations: Option<Vec<models::KmsiSettingIdcsPreventedOperation>>,
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
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The token validity, in days. From 1 to 1,100.
    pub token_validity_in_days: Option<i64>,
    /// The last used validity, in days. From 1 to 365.
    pub last_used_validity_in_days: Option<i64>,
    /// The maximum allowed sessions. From 1 to 10.
    pub max_allowed_sessions: Option<i64>,
    /// Whether the kmsi feature is enabled.
    pub kmsi_feature_enabled: Option<bool>,
    /// Whether the kmsi prompt is enabled.
    pub kmsi_prompt_enabled: Option<bool>,
    /// Whether the tou prompt is disabled.
    pub tou_prompt_disabled: Option<bool>,
    /// The value of `lastEnabledOn`.
    pub last_enabled_on: Option<String>,
}

model! {
    KmsiSetting {
        required {
            schemas = "schemas", with_schemas([String]);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::KmsiSettingIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            token_validity_in_days = "tokenValidityInDays", with_token_validity_in_days(i64);
            last_used_validity_in_days = "lastUsedValidityInDays",
                with_last_used_validity_in_days(i64);
            max_allowed_sessions = "maxAllowedSessions", with_max_allowed_sessions(i64);
            kmsi_feature_enabled = "kmsiFeatureEnabled", with_kmsi_feature_enabled(bool);
            kmsi_prompt_enabled = "kmsiPromptEnabled", with_kmsi_prompt_enabled(bool);
            tou_prompt_disabled = "touPromptDisabled", with_tou_prompt_disabled(bool);
            last_enabled_on = "lastEnabledOn", with_last_enabled_on(String);
        }
    }
}
