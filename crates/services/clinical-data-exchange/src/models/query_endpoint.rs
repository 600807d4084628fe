// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An endpoint at which a payer queries clinical documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryEndpoint {
    /// The common names or subject alternative names (SANs) allowed in client certificates, at most
    /// five. At most 5 items.
    pub allowed_sans: Option<Vec<String>>,
    /// The OCID of the CA bundle to trust.
    pub ca_bundle_id: Option<String>,
    /// The client application that is allowed to use the endpoint.
    pub client_app_details: Value,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The interoperability framework for queries: `FHIR` or `IHE`.
    pub framework: Option<models::QueryEndpointFramework>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the query endpoint.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    pub id: String,
    /// The OCID of the payer.
    pub payer_id: Option<String>,
    /// The URL assigned by the service. The name of this field is inferred.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    pub url: Option<String>,
    /// The lifecycle state. Its possible values are undocumented.
    pub lifecycle_state: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    QueryEndpoint {
        allowed_sans = "allowedSans";
        ca_bundle_id = "caBundleId";
        client_app_details = "clientAppDetails";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        framework = "framework";
        freeform_tags = "freeformTags";
        id = "id";
        payer_id = "payerId";
        url = "url";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
