//! Problems of a profile.

use oci_sdk_core::config::Profile;

use crate::scene::{Folder, expired_token, nothing, pem, private_key};
use crate::table::Table;

const GOOD: [(&str, &str); 3] = [
    ("tenancy", "ocid1.tenancy.oc1..a"),
    ("user", "ocid1.user.oc1..b"),
    ("region", "us-phoenix-1"),
];

pub(crate) async fn rows(table: &mut Table) {
    let folder = Folder::new(table);
    let key = folder.write("key.pem", private_key()).display().to_string();
    let public = folder.write("key_public.pem", pem("PUBLIC KEY", "", b"x")).display().to_string();
    let empty = folder.write("token", "").display().to_string();
    let garbage = folder.write("garbage", "a b").display().to_string();
    let expired = folder.write("expired", expired_token()).display().to_string();
    let folder_path = folder.path("").display().to_string();
    let missing = folder.path("no").display().to_string();
    let encrypted = pem("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\n", b"x");
    let encrypted = folder.write("encrypted.pem", encrypted).display().to_string();
    let long = "x".repeat(100);
    for (name, key_name, value) in [
        ("tenancy_malformed", "tenancy", "my-tenancy"),
        ("tenancy_of_user", "tenancy", "ocid1.user.oc1..b"),
        ("user_quoted", "user", "\"ocid1.user.oc1..b\""),
        ("user_long", "user", &long),
        ("user_continued", "user", "me\nregion = x"),
        ("fingerprint", "fingerprint", "AA:BB"),
        ("key_file_placeholder", "key_file", "<path to your private keyfile>"),
        ("key_file_missing", "key_file", &missing),
        ("key_file_folder", "key_file", &folder_path),
        ("key_file_public", "key_file", &public),
        ("key_file_encrypted", "key_file", &encrypted),
        ("region_white_space", "region", "eu frankfurt"),
        ("region_empty_label", "region", "eu..frankfurt"),
        ("endpoint", "endpoint", "ftp://h.example"),
        ("authentication_type", "authentication_type", "magic"),
        ("log_requests", "log_requests", "maybe"),
        ("delegation_token_file", "delegation_token_file", &missing),
        ("session_token_missing", "security_token_file", &missing),
        ("session_token_empty", "security_token_file", &empty),
        ("session_token_garbage", "security_token_file", &garbage),
        ("session_token_expired", "security_token_file", &expired),
    ] {
        let mut profile = Profile::new("WORK", &nothing()).with("key_file", key.as_str());
        for (key, value) in GOOD {
            profile = profile.with(key, value);
        }
        let result = profile.with(key_name, value).credentials().await;
        table.fails(&format!("profile/{name}"), result.map(drop));
    }
    let everything = Profile::new("WORK", &nothing()).credentials().await;
    table.fails("profile/several_problems", everything.map(drop));
    folder.write(
        "config",
        "[WORK]\ntenancy=ocid1.tenancy.oc1..a\nuser=ocid1.user.oc1..b\nkey_content=x\nregion=phx\n",
    );
    let environment = nothing();
    let file = Profile::load(Some(&folder.path("config")), "WORK", &environment).await.unwrap();
    table.fails("profile/key_in_file", file.credentials().await.map(drop));
    let file = Profile::new("WORK", &nothing()).with("log_requests", "maybe");
    table.fails("profile/log_requests_alone", file.log_requests());
}
