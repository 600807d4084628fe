//! Conversion of wire names to Rust names.
//!
//! OCI's names come in many cases (`memoryInGBs`, `opc-request-id`, `IN_PROGRESS`, `IPv6`). They
//! are split into words, and joined in the case of Rust. To change the result for a name, first add the
//! name to the table of the test.

/// Words that are not split at their capitals.
const WHOLE: &[&str] = &[
    "DBaaS", "IPv4", "IPv6", "IaaS", "MacOS", "MySQL", "NoSQL", "OAuth", "PaaS", "SaaS", "iOS",
    "macOS",
];

/// Keywords of Rust, which cannot be names of items, fields or arguments.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "Self",
];

/// Splits a name into its words. Their case is unchanged.
///
/// The URN of an extension, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`, is named after
/// the part that tells it from others, as is its type: `extension_enterprise_2_0_user`.
pub(crate) fn words(name: &str) -> Vec<&str> {
    let extension = name.starts_with("urn:").then(|| name.find(":extension:")).flatten();
    let name = extension.map_or(name, |start| &name[start..]);
    name.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|chunk| !chunk.is_empty())
        .flat_map(chunk_words)
        .collect()
}

/// Splits a run of letters and digits into words.
fn chunk_words(chunk: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = chunk;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(first_word(rest));
        words.push(word);
        rest = after;
    }
    words
}

/// Returns the length of the first word.
fn first_word(text: &str) -> usize {
    let bytes = text.as_bytes();
    if let Some(whole) = WHOLE.iter().find(|whole| starts_with_word(text, whole)) {
        return digits_end(bytes, whole.len());
    }
    let capitals = bytes.iter().take_while(|byte| !byte.is_ascii_lowercase()).count();
    let start = match capitals {
        // `created`
        0 => 0,
        // `GB` at the end
        all if all == bytes.len() => return all,
        // `GBs`, `OCIDs`: a plural, not the start of a word
        many if many > 1
            && bytes[many] == b's'
            && bytes[many - 1].is_ascii_uppercase()
            && bytes.get(many + 1).is_none_or(|next| !next.is_ascii_lowercase()) =>
        {
            return many + 1;
        }
        // `2fa`, `S3compat`: digits belong to what is around them
        many if bytes[many - 1].is_ascii_digit() => many,
        // `Created`
        1 => 1,
        // `SSLConfig`: the last capital starts the next word
        many => return many - 1,
    };
    let end = bytes[start..]
        .iter()
        .position(u8::is_ascii_uppercase)
        .map_or(bytes.len(), |position| start + position);
    end.max(1)
}

/// Whether `text` starts with `word`, and the word ends there.
fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word)
        .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
}

fn digits_end(bytes: &[u8], start: usize) -> usize {
    start + bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Returns the name of a field, an argument, a method or a module: `memory_in_gbs`.
pub(crate) fn snake(name: &str) -> String {
    let words: Vec<_> = words(name).into_iter().map(str::to_ascii_lowercase).collect();
    identifier(words.join("_"), "value_")
}

/// Returns the name of a type or a variant: `InProgress`.
pub(crate) fn pascal(name: &str) -> String {
    let mut pascal = String::with_capacity(name.len());
    for word in words(name) {
        let both_digits = pascal.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit());
        if both_digits {
            // `1_5` and `15` are two values.
            pascal.push('_');
        }
        pascal.push_str(&capitalised(&word.to_ascii_lowercase()));
    }
    identifier(pascal, "V")
}

/// The name of a type that Oracle named: kept where Rust allows, so that it can be found.
pub(crate) fn type_name(name: &str) -> String {
    let kept = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    if kept { identifier(name.to_owned(), "V") } else { pascal(name) }
}

/// The singular of a plural, where adding an `s` made it.
pub(crate) fn singular(name: &str) -> String {
    match name {
        _ if name.ends_with("ss") || name.ends_with("us") => name.to_owned(),
        _ if name.ends_with("ies") => format!("{}y", &name[..name.len() - 3]),
        _ if name.ends_with("sses") => name[..name.len() - 2].to_owned(),
        _ => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_ascii_uppercase() + rest
}

/// Returns a valid identifier for a name that can be a keyword, start with a digit, or be empty.
fn identifier(name: String, prefix: &str) -> String {
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("{prefix}{name}").trim_end_matches('_').to_owned();
    }
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        let table = [
            ("memoryInGBs", "memory_in_gbs", "MemoryInGbs"),
            ("MemoryInGBs", "memory_in_gbs", "MemoryInGbs"),
            ("opc-request-id", "opc_request_id", "OpcRequestId"),
            ("isHttps", "is_https", "IsHttps"),
            ("IPv6", "ipv6", "Ipv6"),
            ("isIPv6Enabled", "is_ipv6_enabled", "IsIpv6Enabled"),
            ("ipv4Address", "ipv4_address", "Ipv4Address"),
            ("IPv6CidrBlocks", "ipv6_cidr_blocks", "Ipv6CidrBlocks"),
            ("ocpus", "ocpus", "Ocpus"),
            ("OCPUs", "ocpus", "Ocpus"),
            ("timeCreated", "time_created", "TimeCreated"),
            ("IN_PROGRESS", "in_progress", "InProgress"),
            ("ACTIVE", "active", "Active"),
            ("SSLConfig", "ssl_config", "SslConfig"),
            ("idpMetadataUrl", "idp_metadata_url", "IdpMetadataUrl"),
            ("vmIDs", "vm_ids", "VmIds"),
            ("numberOfVMsRunning", "number_of_vms_running", "NumberOfVmsRunning"),
            ("contentMD5", "content_md5", "ContentMd5"),
            ("content-md5", "content_md5", "ContentMd5"),
            ("md5Sum", "md5_sum", "Md5Sum"),
            ("s3CompatApi", "s3_compat_api", "S3CompatApi"),
            ("OAuth2ClientCredential", "oauth2_client_credential", "Oauth2ClientCredential"),
            ("isIaaS", "is_iaas", "IsIaas"),
            ("ListWorkRequests", "list_work_requests", "ListWorkRequests"),
            ("AutoMLJob", "auto_ml_job", "AutoMlJob"),
            ("topK", "top_k", "TopK"),
            ("VM.Standard.E4", "vm_standard_e4", "VmStandardE4"),
            ("application/json", "application_json", "ApplicationJson"),
            ("x5t#S256", "x5t_s256", "X5tS256"),
            ("2.5", "value_2_5", "V2_5"),
            ("25", "value_25", "V25"),
            ("3DES", "value_3des", "V3des"),
            ("", "value", "V"),
            ("*", "value", "V"),
            ("type", "type_", "Type"),
            ("self", "self_", "Self_"),
            ("gen", "gen_", "Gen"),
            ("definedTags", "defined_tags", "DefinedTags"),
            ("AWSRegion", "aws_region", "AwsRegion"),
            ("kmsKeyId", "kms_key_id", "KmsKeyId"),
            ("if-none-match", "if_none_match", "IfNoneMatch"),
            ("L2Policy", "l2_policy", "L2Policy"),
        ];
        for (name, expected_snake, expected_pascal) in table {
            assert_eq!(snake(name), expected_snake, "{name}");
            assert_eq!(pascal(name), expected_pascal, "{name}");
        }
    }

    #[test]
    fn type_keeps_oracles_name() {
        assert_eq!(type_name("AutoMLJob"), "AutoMLJob");
        assert_eq!(type_name("workRequest"), "WorkRequest");
        assert_eq!(type_name("Self"), "Self_");
    }

    proptest::proptest! {
        #[test]
        fn every_name_becomes_an_identifier(name in "\\PC{0,24}|[a-zA-Z0-9_.-]{0,24}") {
            for identifier in [snake(&name), pascal(&name), type_name(&name)] {
                let parsed = syn::parse_str::<syn::Ident>(&identifier);
                proptest::prop_assert!(parsed.is_ok(), "{name:?} became {identifier:?}");
            }
            proptest::prop_assert!(!snake(&name).contains(|letter: char| letter.is_ascii_uppercase()));
        }
    }
}
