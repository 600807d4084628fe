// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension dbcs application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionDbcsApp {
    /// The name of the domain. Cannot be changed later.
    pub domain_name: Option<String>,
    /// The domain application.
    pub domain_app: Option<models::AppDomainApp>,
}

model! {
    AppExtensionDbcsApp {
        optional {
            domain_name = "domainName", with_domain_name(String);
            domain_app = "domainApp", with_domain_app(models::AppDomainApp);
        }
    }
}
