//! Words with a fixed spelling in running text: acronyms, products, and abbreviations to expand.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Acronyms and proper names, in their spelling. Plurals of acronyms are derived.
const SPELLINGS: &[&str] = &[
    "ACFS",
    "ACL",
    "ACME",
    "AD",
    "ADB",
    "ADDM",
    "ADG",
    "ADR",
    "ADW",
    "AES",
    "AI",
    "AMD",
    "APEX",
    "API",
    "APM",
    "ARN",
    "ASCII",
    "ASM",
    "ASN",
    "ATP",
    "AWR",
    "AWS",
    "AZ",
    "Azure",
    "BDS",
    "BFD",
    "BGP",
    "BIOS",
    "BIP",
    "Bitbucket",
    "BYOIP",
    "BYOK",
    "BYOL",
    "CA",
    "CBT",
    "CCC",
    "CDB",
    "CDN",
    "CIDR",
    "CIS",
    "CLI",
    "CNAME",
    "CORS",
    "CPE",
    "CPU",
    "CRL",
    "CRS",
    "CSI",
    "CSP",
    "CSR",
    "CSV",
    "CVE",
    "CVSS",
    "DB",
    "DBaaS",
    "DBMS",
    "DDL",
    "DH",
    "DHCP",
    "DKIM",
    "DML",
    "DNS",
    "DNSSEC",
    "Docker",
    "DPD",
    "DR",
    "DRG",
    "DRS",
    "EBS",
    "ECMP",
    "ECPU",
    "EHCC",
    "EKMS",
    "EM",
    "ESXi",
    "ETL",
    "EULA",
    "Exadata",
    "ExaDB",
    "FIDO",
    "FIPS",
    "FQDN",
    "FSS",
    "FSU",
    "FTP",
    "GB",
    "GCP",
    "GDP",
    "GI",
    "GID",
    "GitHub",
    "GitLab",
    "GoldenGate",
    "Google",
    "GPU",
    "GRE",
    "GSM",
    "GTID",
    "GUID",
    "HCX",
    "HDFS",
    "HeatWave",
    "HMAC",
    "HPC",
    "HSM",
    "HTML",
    "HTTP",
    "HTTPS",
    "IaaS",
    "IAM",
    "ICMP",
    "ID",
    "IDCS",
    "IdP",
    "IKE",
    "IMDS",
    "IO",
    "IOPS",
    "IORM",
    "iOS",
    "IoT",
    "IP",
    "IPSec",
    "IPv4",
    "IPv6",
    "IQN",
    "iSCSI",
    "ISO",
    "ISV",
    "Java",
    "JDBC",
    "JDK",
    "JFR",
    "JIT",
    "JMS",
    "JMX",
    "JNDI",
    "JRE",
    "JSON",
    "JVM",
    "JWK",
    "JWT",
    "Kafka",
    "KB",
    "Kerberos",
    "KMS",
    "Kubernetes",
    "KVM",
    "LAG",
    "LDAP",
    "Linux",
    "LLM",
    "LUN",
    "MAC",
    "MacOS",
    "MB",
    "MCP",
    "MD5",
    "MFA",
    "MIME",
    "ML",
    "MPLS",
    "mTLS",
    "MTU",
    "MySQL",
    "NAT",
    "NFS",
    "NIC",
    "NLB",
    "NLS",
    "NoSQL",
    "NSG",
    "NTP",
    "NUMA",
    "NVMe",
    "OAC",
    "OAuth",
    "OAuth2",
    "OBP",
    "OCC",
    "OCCM",
    "OCI",
    "OCID",
    "OCIR",
    "OCM",
    "OCPU",
    "OCR",
    "OCSP",
    "ODA",
    "ODH",
    "ODI",
    "OGG",
    "OIDC",
    "OKE",
    "OKV",
    "OLVM",
    "ONNX",
    "ONS",
    "OPA",
    "OpenSearch",
    "OPSI",
    "Oracle",
    "ORDS",
    "OS",
    "OSMH",
    "OTP",
    "PaaS",
    "PAR",
    "PDB",
    "PDF",
    "PEM",
    "PGP",
    "PII",
    "PITR",
    "PKCS",
    "PMEM",
    "POSIX",
    "PostgreSQL",
    "QoS",
    "RAC",
    "RAID",
    "RAM",
    "Redis",
    "REST",
    "RMAN",
    "RPC",
    "RPM",
    "RPO",
    "RSA",
    "RTO",
    "SaaS",
    "SAML",
    "SAS",
    "SASL",
    "SCIM",
    "SCN",
    "SDDC",
    "SDK",
    "SFTP",
    "SGA",
    "SHA",
    "SID",
    "SKU",
    "SLA",
    "SMB",
    "SMS",
    "SMTP",
    "SNMP",
    "SPF",
    "SPM",
    "SQL",
    "SSD",
    "SSE",
    "SSH",
    "SSL",
    "SSO",
    "TB",
    "TCP",
    "TDE",
    "TLS",
    "TNS",
    "TOTP",
    "TPM",
    "TSIG",
    "TTL",
    "TTS",
    "UDP",
    "UI",
    "UID",
    "UPST",
    "URI",
    "URL",
    "URN",
    "USB",
    "UTC",
    "UUID",
    "VB",
    "VCN",
    "vCPU",
    "VIP",
    "VLAN",
    "VM",
    "VMware",
    "VNC",
    "VNIC",
    "VPC",
    "VPN",
    "VPU",
    "VTAP",
    "VXLAN",
    "WAF",
    "WebLogic",
    "WLS",
    "XML",
    "YAML",
    "ZPR",
];

/// Abbreviations, and the words that they stand for.
const EXPANSIONS: &[(&str, &str)] = &[
    ("app", "application"),
    ("apps", "applications"),
    ("avg", "average"),
    ("cert", "certificate"),
    ("char", "character"),
    ("chars", "characters"),
    ("certs", "certificates"),
    ("config", "configuration"),
    ("configs", "configurations"),
    ("dataguard", "Data Guard"),
    ("dest", "destination"),
    ("env", "environment"),
    ("info", "information"),
    ("infos", "information"),
    ("max", "maximum"),
    ("mgmt", "management"),
    ("param", "parameter"),
    ("params", "parameters"),
    ("pct", "percentage"),
    ("repo", "repository"),
    ("src", "source"),
    ("stats", "statistics"),
];

/// Words that are one word in another spelling.
const JOINED: &[(&str, &str, &str)] = &[
    ("bit", "bucket", "Bitbucket"),
    ("data", "guard", "Data Guard"),
    ("e", "CPU", "ECPU"),
    ("e", "CPUs", "ECPUs"),
    ("git", "hub", "GitHub"),
    ("git", "lab", "GitLab"),
    ("golden", "gate", "GoldenGate"),
    ("heat", "wave", "HeatWave"),
    ("IP", "sec", "IPSec"),
    ("my", "SQL", "MySQL"),
    ("no", "SQL", "NoSQL"),
    ("open", "search", "OpenSearch"),
    ("o", "CPU", "OCPU"),
    ("o", "CPUs", "OCPUs"),
    ("time", "stamp", "timestamp"),
    ("time", "zone", "time zone"),
    ("web", "logic", "WebLogic"),
];

/// Joins the words that are one word: `my`, `SQL`.
pub(super) fn joined(words: Vec<String>) -> Vec<String> {
    let mut result: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let joined = result
            .last()
            .and_then(|last| JOINED.iter().find(|(one, other, _)| last == one && word == *other));
        match joined {
            Some((.., whole)) => {
                result.pop();
                result.push((*whole).to_owned());
            }
            None => result.push(word),
        }
    }
    result
}

/// Returns a word as it is written in a sentence: `OCIDs`, `MySQL`, `configuration`.
pub(super) fn spelled(word: &str) -> String {
    if let Some(spelling) = spelling(word) {
        return spelling.to_owned();
    }
    if word.len() > 2
        && let Some(one) = word.strip_suffix(['s', 'S']).and_then(spelling)
        && is_acronym(one)
    {
        return format!("{one}s");
    }
    let lower = word.to_ascii_lowercase();
    if let Some((_, long)) = EXPANSIONS.iter().find(|(short, _)| *short == lower) {
        return (*long).to_owned();
    }
    let is_lower = |letter: char| letter.is_ascii_lowercase();
    let is_kept = word.len() > 1 && !word.contains(is_lower) && word.len() < 5;
    if is_kept { word.to_owned() } else { lower }
}

/// Whether a word is an acronym, by its capitals.
pub(super) fn is_acronym(word: &str) -> bool {
    word.chars().filter(char::is_ascii_uppercase).count() > 1
}

/// The spellings by their lower case.
static BY_LOWER_CASE: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| SPELLINGS.iter().map(|word| (word.to_ascii_lowercase(), *word)).collect());

fn spelling(word: &str) -> Option<&'static str> {
    BY_LOWER_CASE.get(&word.to_ascii_lowercase()).copied()
}

#[cfg(test)]
mod tests {
    use super::{EXPANSIONS, SPELLINGS, spelled};

    #[test]
    fn words_have_their_spelling() {
        for (word, expected) in [
            ("Sql", "SQL"),
            ("ocids", "OCIDs"),
            ("Ids", "IDs"),
            ("os", "OS"),
            ("kms", "KMS"),
            ("Ipv6s", "IPv6s"),
            ("mysql", "MySQL"),
            ("windows", "windows"),
            ("configs", "configurations"),
            ("GBs", "GBs"),
            ("is", "is"),
            ("ODSP", "ODSP"),
            ("COMPARTMENT", "compartment"),
        ] {
            assert_eq!(spelled(word), expected, "{word}");
        }
    }

    #[test]
    fn tables_have_no_duplicates() {
        let mut words: Vec<_> = SPELLINGS.iter().map(|word| word.to_ascii_lowercase()).collect();
        words.extend(EXPANSIONS.iter().map(|(word, _)| (*word).to_owned()));
        let count = words.len();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), count);
    }
}
