// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an email subdomain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailSubdomainSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The ID of the marketing brand.
    pub marketing_brand_id: String,
    /// The ID of the Fusion Applications environment.
    pub fusion_environment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::EmailSubdomainLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::EmailSubdomainLifecycleDetails>,
    /// The DNS management: by Oracle or by the customer.
    pub dns_management: models::EmailSubdomainDnsManagement,
    /// The DNS status of the email subdomain.
    pub dns_status: models::EmailSubdomainDnsStatus,
    /// The certificate management: by Oracle or by the customer.
    pub certificate_management: models::EmailSubdomainCertificateManagement,
    /// The status of the certificate for the email subdomain.
    pub certificate_status: models::EmailSubdomainCertificateStatus,
    /// The expiration time of the certificate.
    pub time_certificate_expiration: DateTime<Utc>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    EmailSubdomainSummary {
        id = "id";
        name = "name";
        marketing_brand_id = "marketingBrandId";
        fusion_environment_id = "fusionEnvironmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        dns_management = "dnsManagement";
        dns_status = "dnsStatus";
        certificate_management = "certificateManagement";
        certificate_status = "certificateStatus";
        time_certificate_expiration = "timeCertificateExpiration";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
