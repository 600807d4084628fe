// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A my authentication factor initiator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAuthenticationFactorInitiator {
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
        Option<Vec<models::MyAuthenticationFactorInitiatorIdcsPreventedOperation>>,
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
    /// The authentication factor.
    pub auth_factor: models::MyAuthenticationFactorInitiatorAuthFactor,
    /// The ID of the device.
    pub device_id: String,
    /// The type.
    pub type_: Option<models::MyAuthenticationFactorInitiatorType>,
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The scenario to initiate.
    pub scenario: Option<models::MyAuthenticationFactorInitiatorScenario>,
    /// The third-party factor.
    pub third_party_factor: Option<models::MyAuthenticationFactorInitiatorThirdPartyFactor>,
    /// The type of the preference.
    pub preference_type: Option<models::MyAuthenticationFactorInitiatorPreferenceType>,
    /// The additional attributes.
    pub additional_attributes:
        Option<Vec<models::MyAuthenticationFactorInitiatorAdditionalAttributes>>,
    /// Whether the device or factor is enrolled in account recovery.
    pub is_acc_rec_enabled: Option<bool>,
}

model! {
    MyAuthenticationFactorInitiator {
        required {
            schemas = "schemas", with_schemas([String]);
            auth_factor = "authFactor",
                with_auth_factor(models::MyAuthenticationFactorInitiatorAuthFactor);
            device_id = "deviceId", with_device_id(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::MyAuthenticationFactorInitiatorIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            type_ = "type", with_type(models::MyAuthenticationFactorInitiatorType);
            request_id = "requestId", with_request_id(String);
            user_name = "userName", with_user_name(String);
            scenario = "scenario", with_scenario(models::MyAuthenticationFactorInitiatorScenario);
            third_party_factor = "thirdPartyFactor",
                with_third_party_factor(models::MyAuthenticationFactorInitiatorThirdPartyFactor);
            preference_type = "preferenceType",
                with_preference_type(models::MyAuthenticationFactorInitiatorPreferenceType);
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::MyAuthenticationFactorInitiatorAdditionalAttributes]);
            is_acc_rec_enabled = "isAccRecEnabled", with_is_acc_rec_enabled(bool);
        }
    }
}
