// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of fleet installation sites to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveFleetInstallationSitesDetails {
    /// The installation sites.
    pub installation_sites: Vec<models::ExistingInstallationSiteId>,
}

model! {
    RemoveFleetInstallationSitesDetails {
        required {
            installation_sites = "installationSites",
                with_installation_sites([models::ExistingInstallationSiteId]);
        }
    }
}
