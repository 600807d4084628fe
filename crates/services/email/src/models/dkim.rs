// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DKIM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dkim {
    /// The name.
    pub name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the email domain.
    pub email_domain_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DkimLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The name of the DNS subdomain for verifying DKIM signatures, mostly with a CNAME record.
    pub dns_subdomain_name: Option<String>,
    /// The value of the CNAME record for the DNS subdomain of the DKIM.
    pub cname_record_value: Option<String>,
    /// The txt record value.
    pub txt_record_value: Option<String>,
    /// Whether the DKIM key was imported.
    pub is_imported: Option<bool>,
    /// The length of the RSA key of the DKIM record, in bits.
    pub key_length: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Dkim {
        name = "name";
        id = "id";
        email_domain_id = "emailDomainId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        dns_subdomain_name = "dnsSubdomainName";
        cname_record_value = "cnameRecordValue";
        txt_record_value = "txtRecordValue";
        is_imported = "isImported";
        key_length = "keyLength";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
