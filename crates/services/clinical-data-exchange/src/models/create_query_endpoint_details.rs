// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a query endpoint to create. The service may accept additional fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQueryEndpointDetails {
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
    /// The description. At most 2,048 characters.
    pub description: Option<String>,
    /// The display name. At most 255 characters.
    pub display_name: Option<String>,
    /// The interoperability framework for queries: `FHIR` or `IHE`.
    pub framework: Option<models::QueryEndpointFramework>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the payer.
    pub payer_id: Option<String>,
}

model! {
    CreateQueryEndpointDetails {
        required {
            client_app_details = "clientAppDetails", with_client_app_details(Value);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            allowed_sans = "allowedSans", with_allowed_sans([String]);
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            framework = "framework", with_framework(models::QueryEndpointFramework);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            payer_id = "payerId", with_payer_id(String);
        }
    }
}
