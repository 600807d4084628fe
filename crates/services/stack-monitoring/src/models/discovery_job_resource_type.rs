// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a discovery job.
    pub enum DiscoveryJobResourceType {
        WeblogicDomain = "WEBLOGIC_DOMAIN",
        EbsInstance = "EBS_INSTANCE",
        SqlServer = "SQL_SERVER",
        ApacheTomcat = "APACHE_TOMCAT",
        OracleDatabase = "ORACLE_DATABASE",
        OciOracleDb = "OCI_ORACLE_DB",
        OciOracleCdb = "OCI_ORACLE_CDB",
        OciOraclePdb = "OCI_ORACLE_PDB",
        Host = "HOST",
        OraclePsft = "ORACLE_PSFT",
        OracleMft = "ORACLE_MFT",
        ApacheHttpServer = "APACHE_HTTP_SERVER",
        OracleGoldengate = "ORACLE_GOLDENGATE",
        CustomResource = "CUSTOM_RESOURCE",
        OracleHttpServer = "ORACLE_HTTP_SERVER",
        MicrosoftIis = "MICROSOFT_IIS",
        Nginx = "NGINX",
        JbossServer = "JBOSS_SERVER",
        JbossDomain = "JBOSS_DOMAIN",
        OracleJvm = "ORACLE_JVM",
    }
}
