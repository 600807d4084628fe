// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A vanity domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityDomain {
    /// The OCID of the resource.
    pub id: String,
    /// The vanity domain.
    pub vanity_domain: String,
    /// The prefix.
    pub prefix: Option<String>,
    /// The OCID of the Fusion Applications environment.
    pub fusion_environment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VanityDomainLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::VanityDomainLifecycleDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the enablement.
    pub time_enabled: DateTime<Utc>,
    /// The type of the origin request that the certificate is generated for.
    pub origin_cert_request_type: Option<models::VanityDomainOriginCertRequestType>,
    /// The type of the CDN request that the certificate is for.
    pub cdn_cert_request_type: Option<models::VanityDomainCdnCertRequestType>,
    /// Whether the DNS is managed by Oracle or by the customer.
    pub dns_managed_by: Option<models::VanityDomainDnsManagedBy>,
    /// The information about the certificate.
    pub certificate_info: Option<models::CertificateInfo>,
    /// The change management link for creating the DNS prefix.
    pub change_management_link: Option<String>,
    /// The ID of the scheduled activity.
    pub scheduled_activity_id: Option<String>,
    /// The customer DNS records.
    pub customer_dns_records: Option<Vec<models::VanityDnsRecord>>,
    /// Whether the DNS status is ready.
    pub is_dns_status_ready: Option<bool>,
    /// Whether the origin certificate status is ready.
    pub is_origin_cert_status_ready: Option<bool>,
    /// The origin certificate status.
    pub origin_cert_status: Option<models::VanityDomainOriginCertStatus>,
    /// The time when the origin certificate expired.
    pub time_origin_cert_expired: Option<DateTime<Utc>>,
    /// Whether the CDN certificate status is ready.
    pub is_cdn_cert_status_ready: Option<bool>,
    /// The CDN certificate status.
    pub cdn_cert_status: Option<models::VanityDomainCdnCertStatus>,
    /// The time when the CDN certificate expired.
    pub time_cdn_cert_expired: Option<DateTime<Utc>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    VanityDomain {
        id = "id";
        vanity_domain = "vanityDomain";
        prefix = "prefix";
        fusion_environment_id = "fusionEnvironmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_enabled = "timeEnabled";
        origin_cert_request_type = "originCertRequestType";
        cdn_cert_request_type = "cdnCertRequestType";
        dns_managed_by = "dnsManagedBy";
        certificate_info = "certificateInfo";
        change_management_link = "changeManagementLink";
        scheduled_activity_id = "scheduledActivityId";
        customer_dns_records = "customerDnsRecords";
        is_dns_status_ready = "isDnsStatusReady";
        is_origin_cert_status_ready = "isOriginCertStatusReady";
        origin_cert_status = "originCertStatus";
        time_origin_cert_expired = "timeOriginCertExpired";
        is_cdn_cert_status_ready = "isCdnCertStatusReady";
        cdn_cert_status = "cdnCertStatus";
        time_cdn_cert_expired = "timeCdnCertExpired";
        system_tags = "systemTags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
