// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A my device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDevice {
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
    pub idcs_prevented_operations: Option<Vec<models::MyDeviceIdcsPreventedOperation>>,
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
    /// The display name.
    pub display_name: Option<String>,
    /// The platform. Cannot be changed later.
    pub platform: Option<models::MyDevicePlatform>,
    /// The status.
    pub status: Option<models::MyDeviceStatus>,
    /// The reason.
    pub reason: Option<String>,
    /// The device type.
    pub device_type: Option<String>,
    /// The application version.
    pub app_version: Option<String>,
    /// The ID of the package.
    pub package_id: Option<String>,
    /// The time of the last synchronization of the device.
    pub last_sync_time: Option<String>,
    /// The last validated time.
    pub last_validated_time: Option<String>,
    /// Whether the object is compliant.
    pub is_compliant: Option<bool>,
    /// The country code. Cannot be changed later.
    pub country_code: Option<String>,
    /// The phone number. Cannot be changed later.
    pub phone_number: Option<String>,
    /// Whether the device or factor is enrolled in account recovery.
    pub is_acc_rec_enabled: Option<bool>,
    /// The device UUID.
    pub device_uuid: Option<String>,
    /// The base public key.
    pub base_public_key: Option<String>,
    /// The authentication method.
    pub authentication_method: Option<String>,
    /// The expiration time.
    pub expires_on: Option<i64>,
    /// The ID of the seed dek.
    pub seed_dek_id: Option<String>,
    /// The seed.
    pub seed: Option<Secret>,
    /// The third-party factor.
    pub third_party_factor: Option<models::MyDeviceThirdPartyFactor>,
    /// The user.
    pub user: models::MyDeviceUser,
    /// The push notification target.
    pub push_notification_target: Option<models::MyDevicePushNotificationTarget>,
    /// The additional attributes.
    pub additional_attributes: Option<Vec<models::MyDeviceAdditionalAttributes>>,
    /// The authentication factors.
    pub authentication_factors: Vec<models::MyDeviceAuthenticationFactors>,
    /// The non compliances.
    pub non_compliances: Option<Vec<models::MyDeviceNonCompliances>>,
}

model! {
    MyDevice {
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
        external_id = "externalId";
        display_name = "displayName";
        platform = "platform";
        status = "status";
        reason = "reason";
        device_type = "deviceType";
        app_version = "appVersion";
        package_id = "packageId";
        last_sync_time = "lastSyncTime";
        last_validated_time = "lastValidatedTime";
        is_compliant = "isCompliant";
        country_code = "countryCode";
        phone_number = "phoneNumber";
        is_acc_rec_enabled = "isAccRecEnabled";
        device_uuid = "deviceUUID";
        base_public_key = "basePublicKey";
        authentication_method = "authenticationMethod";
        expires_on = "expiresOn";
        seed_dek_id = "seedDekId";
        seed = "seed";
        third_party_factor = "thirdPartyFactor";
        user = "user";
        push_notification_target = "pushNotificationTarget";
        additional_attributes = "additionalAttributes";
        authentication_factors = "authenticationFactors";
        non_compliances = "nonCompliances";
    }
}
