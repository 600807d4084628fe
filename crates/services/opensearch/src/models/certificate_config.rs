// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A certificate configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateConfig {
    /// The cluster certificate mode.
    pub cluster_certificate_mode: Option<models::CertificateConfigClusterCertificateMode>,
    /// The dashboard certificate mode.
    pub dashboard_certificate_mode: Option<models::CertificateConfigDashboardCertificateMode>,
    /// The ID of the OpenSearch API certificate.
    pub open_search_api_certificate_id: Option<String>,
    /// The ID of the OpenSearch dashboard certificate.
    pub open_search_dashboard_certificate_id: Option<String>,
}

model! {
    CertificateConfig {
        optional {
            cluster_certificate_mode = "clusterCertificateMode",
                with_cluster_certificate_mode(models::CertificateConfigClusterCertificateMode);
            dashboard_certificate_mode = "dashboardCertificateMode",
                with_dashboard_certificate_mode(models::CertificateConfigDashboardCertificateMode);
            open_search_api_certificate_id = "openSearchApiCertificateId",
                with_open_search_api_certificate_id(String);
            open_search_dashboard_certificate_id = "openSearchDashboardCertificateId",
                with_open_search_dashboard_certificate_id(String);
        }
    }
}
