// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cluster certificate mode of a certificate configuration.
    pub enum CertificateConfigClusterCertificateMode {
        OciCertificatesService = "OCI_CERTIFICATES_SERVICE",
        OpensearchService = "OPENSEARCH_SERVICE",
    }
}
