// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A monitor configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum MonitorConfiguration by "configType" {
        BrowserConfig(models::BrowserMonitorConfiguration) = "BROWSER_CONFIG", as_browser_config;
        DnssecConfig(models::DnsSecMonitorConfiguration) = "DNSSEC_CONFIG", as_dnssec_config;
        DnsServerConfig(models::DnsServerMonitorConfiguration) = "DNS_SERVER_CONFIG",
            as_dns_server_config;
        DnsTraceConfig(models::DnsTraceMonitorConfiguration) = "DNS_TRACE_CONFIG",
            as_dns_trace_config;
        FtpConfig(models::FtpMonitorConfiguration) = "FTP_CONFIG", as_ftp_config;
        NetworkConfig(models::NetworkMonitorConfiguration) = "NETWORK_CONFIG", as_network_config;
        RestConfig(models::RestMonitorConfiguration) = "REST_CONFIG", as_rest_config;
        ScriptedBrowserConfig(models::ScriptedBrowserMonitorConfiguration)
            = "SCRIPTED_BROWSER_CONFIG", as_scripted_browser_config;
        ScriptedRestConfig(models::ScriptedRestMonitorConfiguration) = "SCRIPTED_REST_CONFIG",
            as_scripted_rest_config;
        SqlConfig(models::SqlMonitorConfiguration) = "SQL_CONFIG", as_sql_config;
    }
    shared {
        /// Whether the failure is retried.
        is_failure_retried = "isFailureRetried", copy bool, in BrowserConfig DnssecConfig
            DnsServerConfig DnsTraceConfig FtpConfig NetworkConfig RestConfig ScriptedBrowserConfig
            ScriptedRestConfig SqlConfig;
        /// The DNS configuration.
        dns_configuration = "dnsConfiguration", ref models::DnsConfiguration, in BrowserConfig
            DnssecConfig DnsServerConfig DnsTraceConfig FtpConfig NetworkConfig RestConfig
            ScriptedBrowserConfig ScriptedRestConfig SqlConfig;
    }
}
