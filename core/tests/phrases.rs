//! How texts are read and phrases found, from outside: what counts as a word, what is passed over, and what phrases say.

#![cfg(feature = "rules")]
#![allow(clippy::unwrap_used, reason = "a test")]

use proptest::prelude::*;
use statusbook::smtp::{self, Category, ClassifyOptions, Rules};

/// Whether a rule with this phrase speaks for the text.
fn found(phrase: &str, text: impl AsRef<[u8]>) -> bool {
    let rules =
        serde_json::json!({ "book": false, "rules": [{ "id": "it", "category": "policy", "phrases": [phrase] }] });
    let rules = Rules::from_json(&rules.to_string()).unwrap();
    let options = ClassifyOptions { rules: Some(&rules), ..Default::default() };
    smtp::classify(text.as_ref(), &options).rule == Some("it")
}

fn refused(rules: &str) -> String {
    Rules::from_toml(rules).unwrap_err().to_string()
}

#[test]
fn case_punctuation_and_apostrophes_do_not_count() {
    assert!(found("mailbox full", "550 MAILBOX-FULL!"));
    assert!(found("doesnt exist", "550 User doesn't exist."));
    assert!(found("doesnt exist", "550 User doesn\u{2019}t exist."));
    assert!(!found("mailbox full", "550 mailboxfull"));
    assert!(!found("mailbox full", "550 full mailbox"));
}

#[test]
fn addresses_hosts_urls_and_numbers_between_words_are_passed_over() {
    for between in
        ["<joe@example.org>", "192.0.2.1", "[2001:db8::1]", "mx.example.org:25", "https://example.org/full/x", "17"]
    {
        assert!(found("user unknown", format!("550 user {between} unknown")), "{between}");
    }
    assert!(!found("user unknown", "550 user is unknown"));
}

#[test]
fn nothing_is_found_inside_of_an_address_a_host_name_a_url_or_a_path() {
    for text in ["<spam@example.org>", "spam.example.org", "https://example.org/spam", "/var/spam/x", "x@spam.example"]
    {
        assert!(!found("spam", format!("550 see {text}")), "{text}");
    }
    assert!(found("spam", "550 looks like spam."));
}

#[test]
fn a_sign_stands_for_what_is_no_word() {
    assert!(found("@ip is blocked", "550 192.0.2.1 is blocked"));
    assert!(found("@ip is blocked", "550 [2001:db8::1] is blocked"));
    assert!(!found("@ip is blocked", "550 mx.example.org is blocked"));
    assert!(found("@address unknown", "550 <joe@example.org> unknown"));
    assert!(found("no route to @host", "451 no route to mx.example.org"));
    assert!(!found("no route to @host", "451 no route to host"));
    assert!(found("listed .. @ip_list", "554 192.0.2.1 is listed in zen.spamhaus.org"));
    assert!(found("see @ip_list", "554 see https://www.spamhaus.org/query/ip/192.0.2.1"));
    assert!(found("by @domain_list", "554 refused by DBL.spamhaus.org"), "the longer name counts");
    assert!(!found("by @ip_list", "554 refused by dbl.spamhaus.org"));
    assert!(!found("by @ip_list", "554 refused by nospamhaus.org"), "it is another name that ends so");
    for unknown in ["@nothing here", "@ipx blocked", "@ip@host blocked"] {
        let rule = format!("[[rule]]\nid = \"x\"\ncategory = \"policy\"\nphrases = [\"{unknown}\"]");
        assert!(refused(&rule).contains(unknown), "{unknown}");
    }
    assert!(refused("[[rule]]\nid = \"x\"\ncategory = \"policy\"\nphrases = [\"@address\"]").contains("no word"));
}

#[test]
fn letters_lose_their_marks_in_utf_8_and_in_latin_1() {
    assert!(found("boîte pleine", "550 BOITE PLEINE"));
    assert!(found("boite pleine", "550 boîte pleine"));
    assert!(found("boîte pleine", b"550 bo\xeete pleine"));
    assert!(found("ящик переполнен", "550 ЯЩИК ПЕРЕПОЛНЕН"));
    assert!(found("邮箱已满", "550 对不起，邮箱已满"));
}

#[test]
fn utf_16_reads_like_ascii() {
    let text: Vec<u8> = "550 user unknown".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(found("user unknown", text));
}

#[test]
fn a_gap_takes_up_to_so_many_words_of_the_same_sentence() {
    assert!(found("mailbox .. full", "550 mailbox of this user is full"));
    assert!(!found("mailbox .. full", "550 mailbox a b c d e full"));
    assert!(found("mailbox ..5 full", "550 mailbox a b c d e full"));
    assert!(!found("mailbox .. full", "550 mailbox. It is full"));
    assert!(found("a .. b .. c", "550 a x b y c"));
    assert!(!found("a .. b .. c", "550 b x a y c"));
}

#[test]
fn alternatives_terms_and_numbers_stand_for_what_they_say() {
    assert!(
        found("(inbox|mail box) (is|) full", "550 mail box full")
            && found("(inbox|mail box) (is|) full", "inbox is full")
    );
    assert!(found("wait # minutes", "450 wait 5 minutes") && !found("wait # minutes", "450 wait minutes"));
    let rules =
        "[terms]\nbox = ['inbox', 'mail box']\n[[rule]]\nid = 'a'\ncategory = 'policy'\nphrases = ['{box} full']";
    let rules = Rules::from_toml(rules).unwrap();
    let options = ClassifyOptions { rules: Some(&rules), ..Default::default() };
    assert_eq!(smtp::classify("550 mail box full", &options).rule, Some("a"));
}

#[test]
fn what_is_wrong_with_rules_is_said_with_the_rule_and_the_line() {
    let rule = |rest: &str| format!("# mine\n\n[[rule]]\nid = 'one'\ncategory = 'policy'\n{rest}");
    for (rest, says) in [
        ("phrases = ['(a']", "cannot be read"),
        ("phrases = ['a)']", "cannot be read"),
        ("phrases = ['{box} full']", "\"box\" is not defined"),
        ("phrases = ['.. full']", "no word in it"),
        ("phrases = ['']", "no word in it"),
        ("phrases = ['a ..99 b']", "14 words at most"),
        ("codes = ['600']", "\"600\" is no code"),
        ("codes = ['5.1']", "\"5.1\" is no code"),
        ("", "neither phrases nor codes"),
        ("phrases = ['a']\nclass = 3", "class is 3"),
        ("phrases = ['a']\nstrength = 'huge'", "\"huge\" is not a strength"),
        ("phrases = ['a']\naction = 'panic'", "\"panic\" is not a action"),
        ("phrases = ['a']\ncommand = ['fly']", "\"fly\" is not a command"),
        ("phrases = ['a']\nowner = 'nobody'", "\"nobody\""),
    ] {
        let said = refused(&rule(rest));
        assert!(said.contains("the rule one in line 3") && said.contains(says), "{rest}: {said}");
    }
    assert!(refused(&rule("phrases = ['a']\ncolour = 'red'")).contains("colour"));
    let twice = rule("phrases = ['a']") + "\n[[rule]]\nid = 'one'\ncategory = 'policy'\nphrases = ['b']";
    assert!(refused(&twice).contains("the rule one in line 7: there is another one"));
    assert!(
        refused("[[rule]]\nid = 'a'\ncategory = 'nonsense'\nphrases = ['b']")
            .contains("\"nonsense\" is not a category")
    );
    assert!(refused("[categories.spam]\nunder = 'nonsense'").contains("the category spam"));
    assert!(refused("[categories.virus]\nunder = 'policy'").contains("the name is taken"));
}

#[test]
fn a_term_that_stands_for_itself_is_refused() {
    let rules = "[terms]\na = ['{b}']\nb = ['{a}']\n[[rule]]\nid = 'x'\ncategory = 'policy'\nphrases = ['{a}']";
    assert!(refused(rules).contains("stands for itself"));
}

#[test]
fn too_much_of_a_phrase_is_refused() {
    let many = "(a|b|c|d|e|f|g|h|i|j) ".repeat(6);
    assert!(
        refused(&format!("[[rule]]\nid = 'x'\ncategory = 'policy'\nphrases = ['{many}']")).contains("more than 10000")
    );
    let long = "a ".repeat(40);
    assert!(
        refused(&format!("[[rule]]\nid = 'x'\ncategory = 'policy'\nphrases = ['{long}']"))
            .contains("more than 32 words")
    );
}

proptest! {
    #[test]
    fn any_octets_are_classified_and_the_match_is_where_it_says(text in prop::collection::vec(any::<u8>(), 0..400)) {
        let answer = smtp::classify(&text, &ClassifyOptions::default());
        if let (Some(matched), Some(start), Some(end)) = (answer.matched, answer.start, answer.end) {
            prop_assert_eq!(matched.as_bytes(), &text[start as usize..end as usize]);
        }
    }

    #[test]
    fn words_before_a_phrase_do_not_hide_it(before in "[a-z ]{0,60}") {
        let text = format!("{before}. Our tuesday policy forbids it");
        prop_assert!(found("our tuesday policy", text));
    }

    #[test]
    fn a_fault_of_the_senders_never_suppresses(text in "(550|554|450) [a-z0-9 .<>@]{0,80}") {
        let answer = smtp::classify(&text, &ClassifyOptions::default());
        let spares = !matches!(answer.group, smtp::CategoryGroup::Recipient | smtp::CategoryGroup::Domain);
        prop_assert!(!spares || answer.action != smtp::Action::Suppress);
        prop_assert!(!text.starts_with('4') || answer.action != smtp::Action::Suppress);
    }
}

#[test]
fn no_category_about_the_sender_suppresses() {
    use smtp::CategoryGroup::{Domain, Recipient};
    for category in smtp::categories() {
        let suppresses = category.action == smtp::Action::Suppress;
        assert!(!suppresses || matches!(category.group, Recipient | Domain), "{category}");
    }
    assert_eq!(smtp::category(Category::MailboxFull).action, smtp::Action::Retry);
}
