//! The table of all crates, and their number in the README.

use crate::ir::Service;
use crate::render::marker;

/// The row of a crate, and what it adds to the totals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    title: String,
    version: String,
    package: String,
    name: String,
    clients: Vec<String>,
    operations: usize,
    reference: Option<String>,
}

/// The comment that precedes the totals in the README.
const TOTALS: &str = "<!-- totals, by cargo xtask generate -->\n";

impl Row {
    /// Returns the row of a service.
    pub(crate) fn of(service: &Service) -> Self {
        Self {
            title: service.title.clone(),
            version: service.version.clone(),
            package: service.package.clone(),
            name: service.name.clone(),
            clients: service.clients.iter().map(|client| client.name.clone()).collect(),
            operations: service.clients.iter().map(|client| client.operations.len()).sum(),
            reference: service.reference.clone(),
        }
    }

    /// Returns the row as a line without line break, with tabs between the fields. It is kept for services
    /// that are not generated again.
    pub fn write(&self) -> String {
        let (clients, operations) = (self.clients.join(","), self.operations.to_string());
        let reference = self.reference.as_deref().unwrap_or_default();
        [&self.title, &self.version, &self.package, &self.name, &clients, &operations, reference]
            .join("\t")
    }

    /// Returns the row of a line; `None` if it is not one.
    pub fn read(line: &str) -> Option<Self> {
        let fields: Vec<_> = line.split('\t').map(str::to_owned).collect();
        let [title, version, package, name, clients, operations, reference] =
            <[String; 7]>::try_from(fields).ok()?;
        Some(Self {
            title,
            version,
            package,
            name,
            clients: clients.split(',').map(str::to_owned).collect(),
            operations: operations.parse().ok()?,
            reference: Some(reference).filter(|url| !url.is_empty()),
        })
    }
}

/// Renders `docs/services.md`.
pub fn file(rows: &[Row]) -> String {
    let mut sorted: Vec<_> = rows.iter().collect();
    sorted.sort_by_key(|row| row.title.to_lowercase());
    let lines: String = sorted.into_iter().map(line).collect();
    format!(
        "<!-- {marker} -->\n\n\
         # Services\n\n\
         {totals}. The version is that of the API.\n\n\
         | API | version | crate | clients | operations |\n\
         |---|---|---|---|---|\n\
         {lines}",
        marker = marker("spec/services.yaml"),
        totals = totals(rows),
    )
}

/// Returns the README with the current totals: the line after the comment is replaced.
pub fn readme(text: &str, rows: &[Row]) -> Option<String> {
    let (before, rest) = text.split_once(TOTALS)?;
    let (_, after) = rest.split_once('\n')?;
    let link = "[docs/services.md](docs/services.md) lists all crates";
    Some(format!("{before}{TOTALS}{link}: {}.\n{after}", totals(rows)))
}

fn totals(rows: &[Row]) -> String {
    let clients: usize = rows.iter().map(|row| row.clients.len()).sum();
    let operations: usize = rows.iter().map(|row| row.operations).sum();
    format!(
        "{} services with {} clients and {} operations",
        rows.len(),
        grouped(clients),
        grouped(operations)
    )
}

fn line(row: &Row) -> String {
    let clients: Vec<_> = row.clients.iter().map(|name| format!("`{name}`")).collect();
    let title = match &row.reference {
        Some(url) => format!("[{}]({url})", row.title),
        None => row.title.clone(),
    };
    format!(
        "| {title} | {} | [`{}`](../crates/services/{}) | {} | {} |\n",
        row.version,
        row.package,
        row.name,
        clients.join(", "),
        grouped(row.operations)
    )
}

/// Returns a number with commas between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> [Row; 2] {
        let jobs = Row {
            title: "Jobs".to_owned(),
            version: "20200101".to_owned(),
            package: "oci-sdk-jobs".to_owned(),
            name: "jobs".to_owned(),
            clients: vec!["JobsClient".to_owned(), "RunsClient".to_owned()],
            operations: 1234,
            reference: None,
        };
        let url = Some("https://docs.example.com".to_owned());
        let hosts = Row { title: "api Hosts".to_owned(), reference: url, ..jobs.clone() };
        [jobs, hosts]
    }

    #[test]
    fn services_are_sorted_by_title() {
        let text = file(&rows());
        let expected = "\
2 services with 4 clients and 2,468 operations. The version is that of the API.

| API | version | crate | clients | operations |
|---|---|---|---|---|
| [api Hosts](https://docs.example.com) | 20200101 | [`oci-sdk-jobs`](../crates/services/jobs) | \
`JobsClient`, `RunsClient` | 1,234 |
| Jobs | 20200101 | [`oci-sdk-jobs`](../crates/services/jobs) | `JobsClient`, `RunsClient` | 1,234 |
";
        assert_eq!(text.split_once("# Services\n\n").map(|(_, table)| table), Some(expected));
    }

    #[test]
    fn rows_are_read_as_they_were_written() {
        for row in rows() {
            assert_eq!(Row::read(&row.write()), Some(row));
        }
        assert_eq!(Row::read("Jobs\t20200101"), None);
    }

    #[test]
    fn line_of_the_readme_is_replaced() {
        let [jobs, _] = rows();
        let text = format!("# SDK\n\n{TOTALS}Many.\n\nMore.\n");
        let expected = format!(
            "# SDK\n\n{TOTALS}[docs/services.md](docs/services.md) lists all crates: \
             1 services with 2 clients and 1,234 operations.\n\nMore.\n"
        );
        assert_eq!(readme(&text, std::slice::from_ref(&jobs)), Some(expected));
        assert_eq!(readme("# SDK\n", &[jobs]), None);
    }
}
