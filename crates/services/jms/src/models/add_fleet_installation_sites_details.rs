// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of fleet installation sites to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddFleetInstallationSitesDetails {
    /// The installation sites.
    pub installation_sites: Vec<models::NewInstallationSite>,
    /// The actions after a Java installation.
    pub post_installation_actions: Option<Vec<models::PostInstallationActions>>,
}

model! {
    AddFleetInstallationSitesDetails {
        required {
            installation_sites = "installationSites",
                with_installation_sites([models::NewInstallationSite]);
        }
        optional {
            post_installation_actions = "postInstallationActions",
                with_post_installation_actions([models::PostInstallationActions]);
        }
    }
}
