// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an analytics instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnalyticsInstanceDetails {
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The feature set, such as Professional Edition or Enterprise Edition.
    pub feature_set: models::AnalyticsInstanceFeatureSet,
    /// The capacity of the instance.
    pub capacity: models::Capacity,
    /// The type of the license.
    pub license_type: models::AnalyticsInstanceLicenseType,
    /// The email address for notifications.
    pub email_notification: Option<String>,
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::NetworkEndpointDetails>,
    /// The IDCS access token.
    pub idcs_access_token: Option<Secret>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The update cycle of the Analytics instance.
    pub update_channel: Option<models::AnalyticsInstanceUpdateChannel>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the domain.
    pub domain_id: Option<String>,
    /// The admin user.
    pub admin_user: Option<String>,
    /// The feature set of the Analytics instance.
    pub feature_bundle: Option<models::AnalyticsInstanceFeatureBundle>,
}

model! {
    CreateAnalyticsInstanceDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            feature_set = "featureSet", with_feature_set(models::AnalyticsInstanceFeatureSet);
            capacity = "capacity", with_capacity(models::Capacity);
            license_type = "licenseType", with_license_type(models::AnalyticsInstanceLicenseType);
        }
        optional {
            description = "description", with_description(String);
            email_notification = "emailNotification", with_email_notification(String);
            network_endpoint_details = "networkEndpointDetails",
                with_network_endpoint_details(models::NetworkEndpointDetails);
            idcs_access_token = "idcsAccessToken", with_idcs_access_token(Secret);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            update_channel = "updateChannel",
                with_update_channel(models::AnalyticsInstanceUpdateChannel);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            domain_id = "domainId", with_domain_id(String);
            admin_user = "adminUser", with_admin_user(String);
            feature_bundle = "featureBundle",
                with_feature_bundle(models::AnalyticsInstanceFeatureBundle);
        }
    }
}
