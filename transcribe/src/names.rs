//! Names of a new service: spec, crate and title. A title is proposed once, and then belongs to the
//! manifest, where it can be changed by hand.

/// Packages of the workspace that are written by hand, without `oci-sdk-`.
const HAND_WRITTEN: &[&str] =
    &["codegen", "conformance", "core", "differential", "emulator", "transcribe", "witness"];

/// Words of modules, and how titles write them.
const WORDS: &[(&str, &str)] = &[
    ("adm", "Application Dependency Management"),
    ("ai", "AI"),
    ("api", "API"),
    ("apiaccesscontrol", "API Access Control"),
    ("apigateway", "API Gateway"),
    ("apm", "APM"),
    ("appmgmt", "Application Management"),
    ("at", "at"),
    ("bds", "Big Data Service"),
    ("cims", "Support Management"),
    ("costad", "Cost Anomaly Detection"),
    ("cp", "Control Plane"),
    ("dataplane", "Data Plane"),
    ("db", "Database"),
    ("dblm", "Database Lifecycle Management"),
    ("dbmulticloud", "Database Multicloud"),
    ("devops", "DevOps"),
    ("dns", "DNS"),
    ("em", "Enterprise Manager"),
    ("healthchecks", "Health Checks"),
    ("iot", "IoT"),
    ("jms", "Java Management Service"),
    ("loggingingestion", "Logging Ingestion"),
    ("loggingsearch", "Logging Search"),
    ("mngdmac", "Managed Mac"),
    ("mysql", "MySQL"),
    ("nosql", "NoSQL"),
    ("oce", "Content Management"),
    ("oci", "OCI"),
    ("ocvp", "VMware Solution"),
    ("oda", "Digital Assistant"),
    ("onesubscription", "One Subscription"),
    ("ons", "Notifications"),
    ("opa", "Process Automation"),
    ("opensearch", "OpenSearch"),
    ("opsi", "Operations Insights"),
    ("os", "OS"),
    ("osp", "OSP"),
    ("osub", "Subscription"),
    ("psa", "Private Service Access"),
    ("psql", "PostgreSQL"),
    ("sch", "Connector Hub"),
    ("sql", "SQL"),
    ("vbs", "Visual Builder Studio"),
    ("vn", "Virtual Network"),
    ("waa", "Web Application Acceleration"),
    ("waas", "Web Application Acceleration and Security"),
    ("waf", "Web Application Firewall"),
    ("wlms", "WebLogic Management Service"),
    ("zpr", "Zero Trust Packet Routing"),
];

/// Returns the name of the spec of a module: `data_science` is in `data-science.yaml`.
pub(crate) fn spec(module: &str) -> String {
    module.replace('_', "-")
}

/// Returns the name of the package of a new service. `oci-sdk-core` and other packages that are written
/// by hand are taken.
pub(crate) fn package(spec: &str) -> String {
    let taken = if HAND_WRITTEN.contains(&spec) { "-services" } else { "" };
    format!("oci-sdk-{spec}{taken}")
}

/// Derives the title of a new service.
pub(crate) fn title(module: &str) -> String {
    if module == "core" {
        return "Core Services".to_owned();
    }
    let words = module.split('_').map(|word| {
        if let Some((_, written)) = WORDS.iter().find(|(known, _)| *known == word) {
            return (*written).to_owned();
        }
        // Abbreviations, which cannot be pronounced.
        if !word.contains(['a', 'e', 'i', 'o', 'u', 'y']) {
            return word.to_ascii_uppercase();
        }
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    });
    let words: Vec<String> = words.collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{package, title};

    #[test]
    fn titles_write_abbreviations_out() {
        for (module, expected) in [
            ("generative_ai_inference", "Generative AI Inference"),
            ("work_requests", "Work Requests"),
            ("core", "Core Services"),
            ("dbmulticloud", "Database Multicloud"),
            ("jms_java_downloads", "Java Management Service Java Downloads"),
            ("access_governance_cp", "Access Governance Control Plane"),
            ("compute_cloud_at_customer", "Compute Cloud at Customer"),
            ("ddfs", "DDFS"),
        ] {
            assert_eq!(title(module), expected, "{module}");
        }
    }

    #[test]
    fn hand_written_packages_are_not_proposed() {
        assert_eq!(package("core"), "oci-sdk-core-services");
        assert_eq!(package("identity"), "oci-sdk-identity");
    }
}
