// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of language PII entities to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectLanguagePiiEntitiesDetails {
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The documents.
    pub documents: Vec<models::TextDocument>,
    /// Whether or how data is masked.
    pub masking: Option<BTreeMap<String, models::PiiEntityMasking>>,
    /// The profile.
    pub profile: Option<models::Profile>,
}

model! {
    BatchDetectLanguagePiiEntitiesDetails {
        required {
            documents = "documents", with_documents([models::TextDocument]);
        }
        optional {
            alias = "alias", with_alias(String);
            endpoint_id = "endpointId", with_endpoint_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            masking = "masking", with_masking({models::PiiEntityMasking});
            profile = "profile", with_profile(models::Profile);
        }
    }
}
